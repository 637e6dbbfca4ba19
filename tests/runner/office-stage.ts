import { libreoffice } from '../provision/libreoffice.ts'
import type { Stage } from './stage.ts'
import { runVitest } from './vitest-stage.ts'

/** Office files, opened by the program that most who cannot use the makers' own have. */
export const officeStage: Stage = {
  name: 'office',
  isNarrow: true,
  needs: [libreoffice],
  run: () => runVitest({ project: 'office' }),
}
