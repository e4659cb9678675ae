import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev` finds a running `cadre serve`. */
const server = process.env['CADRE_SERVER'] ?? 'http://127.0.0.1:8765';

/** The server checks Host and Origin, so that the proxy has to speak as a page of the server itself would. */
const toServer = { target: server, changeOrigin: true, headers: { origin: server } };

/** What the query editor alone brings, which loads when somebody opens it. */
const ofTheEditor = /[\\/](graphiql|monaco-[\w-]+|@graphiql|graphql-language-service|prettier)[\\/]/;

/** Where a page begins: what is shared begins nothing. */
const entry = /\.html$|[\\/]main\.tsx?$/;

export default defineConfig({
  plugins: [react()],
  // Its workers are files of their own, which the bundle of dependencies for development cannot hold.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The query editor is large and loads only when somebody opens it.
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      input: { index: 'index.html', graphiql: 'graphiql.html' },
      output: {
        chunkFileNames: ({ facadeModuleId }) => `assets/${/features[\\/](\w+)[\\/]pages/.exec(facadeModuleId ?? '')?.[1] ?? '[name]'}-[hash].js`,
        codeSplitting: {
          // Left to itself every module that two rooms share is a file of its own: hundreds, and a page waits for them all.
          groups: [
            { name: 'app', test: (id) => !entry.test(id), tags: ['$initial'], priority: 3 },
            { name: 'shared', test: (id) => !ofTheEditor.test(id), minShareCount: 2, priority: 2 },
          ],
        },
      },
      // Hints to a compiler that GraphiQL's authors left in their published files; they mean nothing here.
      onwarn: (warning, warn) => { if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning); },
    },
  },
  server: {
    proxy: { '/graphql': toServer, '/uploads': toServer, '/exports': toServer, '/briefing': toServer, '/open': toServer, '/healthz': toServer },
  },
});
