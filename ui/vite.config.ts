import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type ProxyOptions } from 'vite';

const server = process.env.SANGAR_API ?? 'http://127.0.0.1:4000';
/** Pages share paths with downloads; a browser that asks for a page gets the page. */
const api: ProxyOptions = {
  target: server,
  bypass: (request) =>
    request.method === 'GET' && request.headers.accept?.includes('text/html') && !request.url?.includes('/export')
      ? request.url
      : undefined,
};

// Whoever starts a build, a test run too, gets the pages that people use.
if (process.argv.includes('build')) process.env.NODE_ENV = 'production';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Files, never data: addresses: the content policy then needs no exception for images or fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  worker: { format: 'es' },
  server: {
    port: 5173,
    proxy: {
      '/graphql': server,
      '/auth': server,
      '/record/export': server,
      '/templates': server,
      '/missions': api,
      '/assessments': api,
    },
  },
});
