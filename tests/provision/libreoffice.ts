import { findProgram } from '../../src/tooling/find-program.ts'
import type { Need } from './need.ts'

/** Opens the office files that we write, as somebody who does not use the same libraries would. */
export const libreoffice: Need = {
  name: 'LibreOffice (Calc and Writer)',
  packages: ['libreoffice-calc-nogui', 'libreoffice-writer-nogui'],
  advice: 'Install LibreOffice with Calc and Writer, or set SOFFICE_PATH to its program soffice.',
  find() {
    const chosen = process.env['SOFFICE_PATH']
    if (chosen !== undefined && chosen !== '') return findProgram([chosen])
    return findProgram([
      'soffice',
      'libreoffice',
      '/usr/lib/libreoffice/program/soffice',
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ])
  },
}
