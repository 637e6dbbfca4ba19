import { findChromium } from '../../src/tooling/find-chromium.ts'
import type { Need } from './need.ts'

export const chromium: Need = {
  name: 'Chromium',
  packages: ['chromium'],
  advice: 'Install Chromium or Google Chrome, or set CHROMIUM_PATH to its program.',
  find: findChromium,
}
