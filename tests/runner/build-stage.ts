import { join } from 'node:path'
import { runScript } from './command.ts'
import { ROOT } from './places.ts'
import { countOne, type Stage } from './stage.ts'

/** Always from scratch: what is measured and opened afterwards is the build of this very tree. */
export const buildStage: Stage = {
  name: 'build',
  run: async () => countOne(await runScript(join(ROOT, 'src/tooling/build.ts'), [])),
}
