import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defineConfig } from 'vite'

const SERVICE_ADDRESS = process.env['SERVICE_ADDRESS'] ?? 'http://127.0.0.1:4173'

/** One file for what every page starts with: a file more is a round trip more, and compresses worse. */
const FIRST = { codeSplitting: { groups: [{ name: 'tracker', tags: ['$initial' as const] }] } }

/**
 * `--mode mock` answers every request from mocks/ in the browser; any other mode talks to the data service.
 * The msw plugin is added in mock mode only, so that a published build cannot contain a mock.
 */
export default defineConfig(({ mode, isSsrBuild }) => ({
  // Files find each other wherever they stand, so that one build serves a whole host and a folder of one.
  base: './',
  plugins: [react(), ...(mode === 'mock' ? [msw({ mode: 'worker-only' })] : [])],
  // The mocks read CSV in the page, where Node's buffers are not.
  ...(mode === 'mock' ? { resolve: { alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' } } } : {}),
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: false,
    ...(mode === 'mock' ? {} : { proxy: { '/api': SERVICE_ADDRESS } }),
  },
  build: {
    target: 'es2023',
    outDir: 'dist',
    manifest: true,
    modulePreload: { polyfill: false },
    ...(isSsrBuild === true ? {} : { rolldownOptions: { output: FIRST } }),
  },
}))
