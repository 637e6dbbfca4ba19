/** The process of one dry run: it is sent everything at its start, says how far it is, and ends with the result. */
import type { DryRunResult, Progress } from '#src/domain/contract/import/dry-run-result.ts'
import { dryRun, type DryRunParts } from './dry-run.ts'

export type DryRunMessage = { readonly progress: Progress } | { readonly result: DryRunResult }

/** Between two words on how far it is. */
const PAUSE_MILLISECONDS = 100

let last = { stage: '', at: 0 }

function say(message: DryRunMessage): void {
  process.send?.(message)
}

function report(progress: Progress): void {
  const now = performance.now()
  if (progress.stage === last.stage && now - last.at < PAUSE_MILLISECONDS) return
  last = { stage: progress.stage, at: now }
  say({ progress })
}

process.once('message', (parts: DryRunParts) => {
  void dryRun(parts, report).then((result) => say({ result }))
})

// Without the service there is nobody to tell.
process.once('disconnect', () => process.exit())
