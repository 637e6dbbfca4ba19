import { UnmetNeedError } from '../provision/need.ts'
import { provide } from '../provision/provide.ts'
import { holdingOutput, say } from './output.ts'
import type { Counts, Stage } from './stage.ts'

export interface StageResult extends Counts {
  readonly name: string
  readonly seconds: number
}

/** As many as the machine that all of this has to fit has processors. */
const AT_ONCE = 2

/** A stage that could not even run counts as one failure, and the stages after it still run. */
async function runStage(stage: Stage): Promise<Counts> {
  try {
    await provide(stage.needs ?? [])
    return await stage.run()
  } catch (error) {
    const text = error instanceof UnmetNeedError ? error.message : error instanceof Error ? error.stack : String(error)
    say(`${text}\n`)
    return { passed: 0, failed: 1 }
  }
}

async function timed(stage: Stage): Promise<StageResult> {
  say(`\n=== ${stage.name}\n`)
  const start = performance.now()
  const counts = await runStage(stage)
  return { name: stage.name, seconds: (performance.now() - start) / 1000, ...counts }
}

/** Neighbours that leave most of the machine idle run beside each other; every other stage has it for itself. */
export function inTurns(stages: readonly Stage[]): readonly (readonly Stage[])[] {
  const turns: Stage[][] = []
  for (const stage of stages) {
    const last = turns.at(-1)
    if (stage.isNarrow === true && last?.[0]?.isNarrow === true) last.push(stage)
    else turns.push([stage])
  }
  return turns
}

async function runTogether(stages: readonly Stage[], isInterrupted: () => boolean): Promise<StageResult[]> {
  const waiting = stages.values()
  const results: StageResult[] = []
  const lane = async (): Promise<void> => {
    for (const stage of waiting) {
      if (isInterrupted()) return
      results.push(await holdingOutput(() => timed(stage)))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return results
}

/** Every stage, whatever became of those before it, unless the run is interrupted. */
export async function runStages(stages: readonly Stage[], isInterrupted: () => boolean): Promise<StageResult[]> {
  const results: StageResult[] = []
  // Downloads and unpacking go on beside the first stages. What cannot be had is told by the stage that needs it.
  void provide(stages.flatMap(({ needs = [] }) => needs)).catch(() => undefined)
  for (const turn of inTurns(stages)) {
    const [only] = turn
    if (isInterrupted()) break
    if (turn.length > 1) results.push(...(await runTogether(turn, isInterrupted)))
    else if (only !== undefined) results.push(await timed(only))
  }
  return results
}
