/**
 * Runs a dry run in a process with limits. Whatever a file does to its reader, the service goes on answering: the process is
 * ended when it takes too long, too much memory, or when the person gives up. A thread would not do: when its memory runs
 * out in the middle of one large allocation, as in parsing JSON, the whole service ends with it.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { resolve as resolvePath } from 'node:path'
import type { FileReason } from '#src/domain/import/import-reason.ts'
import type { DryRunMessage } from './dry-run-process.ts'
import { refusedRun, type DryRunResult, type Progress } from '#src/domain/contract/import/dry-run-result.ts'
import type { DryRunParts } from './dry-run.ts'

export interface RunLimits {
  readonly milliseconds: number
  readonly megabytes: number
}

/** The reference records take two seconds and a fifth of the memory. */
export const USUAL_RUN_LIMITS: RunLimits = { milliseconds: 60_000, megabytes: 512 }

export class CancelledRun extends Error {
  override readonly name = 'CancelledRun'
}

const ROOT = resolvePath(import.meta.dirname, '..', '..', '..')
const PROCESS = resolvePath(import.meta.dirname, 'dry-run-process.ts')
/** How V8 ends a process whose memory has run out. */
const OUT_OF_MEMORY = ['SIGABRT', 'SIGTRAP', 'SIGILL']

/** It reads the program and nothing else, writes nothing, starts nothing, and knows none of the service's secrets. */
function start({ megabytes }: RunLimits): ChildProcess {
  return fork(PROCESS, {
    execArgv: [`--max-old-space-size=${megabytes}`, '--permission', `--allow-fs-read=${ROOT}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

interface RunParts extends DryRunParts {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  readonly limits?: RunLimits
}

/** @throws CancelledRun when the signal ends it */
export async function runDryRun({
  signal,
  onProgress,
  limits = USUAL_RUN_LIMITS,
  ...parts
}: RunParts): Promise<DryRunResult> {
  if (signal.aborted) throw new CancelledRun()
  const child = start(limits)
  const refused = (reason: FileReason): DryRunResult => refusedRun([{ sheet: '', reason, value: '' }])
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<DryRunResult>((resolve, reject) => {
      timer = setTimeout(() => resolve(refused('took-too-long')), limits.milliseconds)
      signal.addEventListener('abort', () => reject(new CancelledRun()), { once: true })
      child.on('message', (message: DryRunMessage) => {
        if ('progress' in message) onProgress(message.progress)
        else resolve(message.result)
      })
      child.on('error', reject)
      child.on('exit', (code, endedBy) => {
        if (OUT_OF_MEMORY.includes(endedBy ?? '') || code === 134) resolve(refused('took-too-much-memory'))
        else reject(new Error(`the process of an import ended without a result (${String(endedBy ?? code)})`))
      })
      child.send(parts)
    })
  } finally {
    clearTimeout(timer)
    child.removeAllListeners('exit')
    child.kill('SIGKILL')
  }
}
