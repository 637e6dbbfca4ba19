import { runScript } from './command.ts'
import { packageFile } from './places.ts'
import { countOne, type Stage } from './stage.ts'

/** One command of an installed package that is right or wrong as a whole. */
export function checkStage(
  name: string,
  program: readonly string[],
  parameters: readonly string[],
  kind: Pick<Stage, 'isNarrow'> = {},
): Stage {
  return { name, ...kind, run: async () => countOne(await runScript(packageFile(...program), parameters)) }
}
