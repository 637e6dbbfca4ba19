import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const MINUTE = 60_000
const DRAWN = 'tests/components/drawn-pages.test.tsx'
const isSoak = process.env['SOAK'] === '1'

/**
 * One project for each kind of test, so that each stage of tests/run.ts runs exactly one. Tests of src/ sit beside what
 * they test; what spans several parts sits in tests/.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [react()],
  test: {
    maxWorkers: 2,
    // Guards against hanging, not measures: a busy machine must not make a sound test fail.
    testTimeout: isSoak ? 30 * MINUTE : MINUTE,
    hookTimeout: MINUTE,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Files share what they import, which is most of the time; what is pure leaves nothing behind for the next.
          isolate: false,
          include: [
            'src/{paper,domain,files,generator,i18n,dataset,service,tooling}/**/*.test.ts',
            'tests/{architecture,bench,files,import,records,runner,provision}/**/*.test.ts',
          ],
          setupFiles: ['tests/setup-console.ts', 'tests/setup-properties.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          // The set-up unmounts, empties storage and resets address and handlers after each test, so files may share their imports.
          isolate: false,
          include: [
            'src/{api,ui,charts,features,app,answered}/**/*.test.{ts,tsx}',
            'mocks/**/*.test.ts',
            'tests/components/**/*.test.tsx',
          ],
          exclude: [DRAWN],
          setupFiles: ['tests/setup-console.ts', 'tests/setup-network.ts', 'tests/setup-components.ts'],
        },
      },
      {
        extends: true,
        test: {
          // By itself: React complains in every file after one that both drew pages and took them over.
          name: 'drawn',
          environment: 'jsdom',
          include: [DRAWN],
          setupFiles: ['tests/setup-console.ts', 'tests/setup-network.ts', 'tests/setup-components.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          environment: 'node',
          // Every test starts its own service on its own store; what files import is the same for all of them.
          isolate: false,
          include: ['tests/{contract,service}/**/*.test.ts'],
          setupFiles: ['tests/setup-console.ts', 'tests/setup-properties.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'office',
          environment: 'node',
          include: ['tests/office/**/*.test.ts'],
          setupFiles: ['tests/setup-console.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'budgets',
          environment: 'node',
          include: ['tests/budgets/**/*.test.ts'],
          setupFiles: ['tests/setup-console.ts'],
        },
      },
    ],
  },
})
