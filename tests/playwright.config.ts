import { defineConfig } from '@playwright/test'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromiumFlags } from './journeys/chromium-flags.ts'
import { VIEWPORTS } from './journeys/viewports.ts'

const ROOT = resolve(import.meta.dirname, '..')
const PORT = process.env['JOURNEY_PORT'] ?? '4317'
const ADDRESS = `http://127.0.0.1:${PORT}`

// This file is read again by every worker; the environment, which they inherit, keeps them on one folder. The service
// creates it: other tools read this file too, and would leave empty folders behind.
const DATA_DIR = (process.env['JOURNEY_DATA_DIR'] ??= join(tmpdir(), `four-paths-journeys-${process.pid}`))

/** Journeys run against the real service over the real build; `npm test` builds first. */
export default defineConfig({
  testDir: 'journeys',
  testMatch: '**/*.spec.ts',
  outputDir: join(ROOT, 'test-results'),
  globalTeardown: './journeys/remove-data.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Guards against hanging: a busy machine must not make a sound journey fail.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: ADDRESS,
    locale: 'en-US',
    // A worker would fetch the whole build on every first visit; the journey of the offline tracker lets it.
    serviceWorkers: 'block',
    timezoneId: 'Asia/Seoul',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: chromiumFlags(),
      ...(process.env['CHROMIUM_PATH'] === undefined ? {} : { executablePath: process.env['CHROMIUM_PATH'] }),
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: VIEWPORTS.desktop } },
    // Journeys whose layout or touch differs on a phone carry this tag and run in both.
    { name: 'phone', grep: /@phone/, use: { viewport: VIEWPORTS.phone, isMobile: true, hasTouch: true } },
  ],
  webServer: {
    command: `"${process.execPath}" src/service/main.ts`,
    cwd: ROOT,
    url: `${ADDRESS}/api/v1/health`,
    env: { PORT, HOST: '127.0.0.1', DATA_DIR, DATABASE_URL: '' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    timeout: 60_000,
  },
})
