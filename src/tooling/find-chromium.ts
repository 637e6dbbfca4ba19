import { findProgram } from './find-program.ts'

/** The browser that prints and is tested; undefined when none is there. */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH']
  // A path that was chosen by hand is not silently replaced by another browser.
  if (chosen !== undefined && chosen !== '') return findProgram([chosen])
  return findProgram([
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/usr/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'chromium-headless-shell',
  ])
}
