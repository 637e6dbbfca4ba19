import { findProgram } from '../../src/tooling/find-program.ts'
import type { Need } from './need.ts'

const PROGRAMS = ['pdftotext', 'pdfinfo', 'pdftoppm']

/** Reads what the print journeys printed: words, page sizes, pictures of pages. */
export const poppler: Need = {
  name: 'Poppler (pdftotext, pdfinfo, pdftoppm)',
  packages: ['poppler-utils'],
  advice: 'Install the Poppler command line tools.',
  find() {
    const found = PROGRAMS.map((program) => findProgram([program], '-v'))
    return found.every((path) => path !== undefined) ? found[0] : undefined
  },
}
