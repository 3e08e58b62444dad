/** Starts the server. The version of Node.js is checked before anything is loaded that an older one cannot read. */
const OLDEST = [20, 19] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(`Sangar needs Node.js ${OLDEST.join('.')} or later; this is ${process.versions.node}.\n`);
  process.exit(1);
}

const { runServer } = await import('./http/run-server.ts');
await runServer();

export {};
