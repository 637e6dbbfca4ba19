import { findProgram } from './find-program.ts'
import type { Need } from './need.ts'

export const chromium: Need = {
  name: 'Chromium',
  packages: ['chromium'],
  advice: 'Install Chromium or Google Chrome, or set CHROMIUM_PATH to its program.',
  find() {
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
    ])
  },
}
