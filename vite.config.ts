import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defineConfig } from 'vite'

const SERVICE_ADDRESS = process.env['SERVICE_ADDRESS'] ?? 'http://127.0.0.1:4173'

/**
 * `--mode mock` answers every request from mocks/ in the browser; any other mode talks to the data service.
 * The msw plugin is added in mock mode only, so that a published build cannot contain a mock.
 */
export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === 'mock' ? [msw({ mode: 'worker-only' })] : [])],
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
  },
}))
