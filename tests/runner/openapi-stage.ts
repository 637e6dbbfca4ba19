import { join } from 'node:path'
import { runScript } from './command.ts'
import { ROOT } from './places.ts'
import { countOne, type Stage } from './stage.ts'

export const openapiStage: Stage = {
  name: 'openapi',
  isNarrow: true,
  run: async () => countOne(await runScript(join(ROOT, 'tests/openapi/lint.ts'), [])),
}
