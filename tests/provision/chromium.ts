import { findChromium } from '../../src/tooling/find-chromium.ts'
import { findProgram } from '../../src/tooling/find-program.ts'
import type { Need } from './need.ts'

/**
 * The same browser without the window that nobody sees, which takes half of a journey's time. Any Chromium does where there is
 * one already, and one that was chosen by hand is not replaced.
 */
function findForTests(): string | undefined {
  const isChosen = (process.env['CHROMIUM_PATH'] ?? '') !== ''
  return (isChosen ? undefined : findProgram(['chromium-headless-shell'])) ?? findChromium()
}

export const chromium: Need = {
  name: 'Chromium',
  packages: ['chromium-headless-shell'],
  advice: 'Install Chromium or Google Chrome, or set CHROMIUM_PATH to its program.',
  find: findForTests,
}
