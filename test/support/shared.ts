import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Reference cases and the reconstructed mission stand beside a developer's checkout, never with users. */
const sharedFolder = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** False on a user's machine: suites that need the folder then skip by name. */
export const sharedPresent = existsSync(sharedFolder);
export const sharedPath = (path: string): string => `${sharedFolder}${path}`;
export const readSharedJson = (path: string): unknown => JSON.parse(readFileSync(sharedPath(path), 'utf8'));
