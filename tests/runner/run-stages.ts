import { UnmetNeedError } from '../provision/need.ts'
import { provide } from '../provision/provide.ts'
import type { Counts, Stage } from './stage.ts'

export interface StageResult extends Counts {
  readonly name: string
  readonly seconds: number
}

/** A stage that could not even run counts as one failure, and the stages after it still run. */
async function runStage(stage: Stage): Promise<Counts> {
  try {
    await provide(stage.needs ?? [])
    return await stage.run()
  } catch (error) {
    const text = error instanceof UnmetNeedError ? error.message : error instanceof Error ? error.stack : String(error)
    process.stdout.write(`${text}\n`)
    return { passed: 0, failed: 1 }
  }
}

/** Every stage, whatever became of those before it, unless the run is interrupted. */
export async function runStages(stages: readonly Stage[], isInterrupted: () => boolean): Promise<StageResult[]> {
  const results: StageResult[] = []
  // Downloads and unpacking go on beside the first stages. What cannot be had is told by the stage that needs it.
  void provide(stages.flatMap(({ needs = [] }) => needs)).catch(() => undefined)
  for (const stage of stages) {
    if (isInterrupted()) break
    process.stdout.write(`\n=== ${stage.name}\n`)
    const start = performance.now()
    const counts = await runStage(stage)
    results.push({ name: stage.name, seconds: (performance.now() - start) / 1000, ...counts })
  }
  return results
}
