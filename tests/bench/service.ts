/** The service as `npm start` runs it, in a process of its own, with what the system says of its memory and time. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../src/tooling/free-port.ts'
import { CACHE, childEnvironment, ROOT } from '../runner/places.ts'
import { processFigures, type ProcessFigures } from './process-figures.ts'
import { recordsOf } from './records.ts'

const PATIENCE_MILLISECONDS = 300_000

export interface BenchService {
  readonly address: string
  /** From the start of the process to its first answer. */
  readonly started: { readonly milliseconds: number; readonly processorSeconds: number }
  /** As of now. */
  readonly figures: () => ProcessFigures
  readonly memory: () => number
  readonly stop: () => Promise<void>
}

/** What the script in package.json gives to Node. */
function flagsOfStart(): string[] {
  const { scripts }: { scripts: { start: string } } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return scripts.start.split(' ').slice(1, -1)
}

/** @param isCold without a database, which is then made of the records */
export async function startBenchService(milestones: number, isCold = false): Promise<BenchService> {
  const records = await recordsOf(milestones)
  const data = join(CACHE, `bench-data-${milestones}`)
  if (isCold) rmSync(data, { recursive: true, force: true })
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const begun = performance.now()
  const service = spawn(process.execPath, [...flagsOfStart(), join(ROOT, 'src/service/main.ts')], {
    cwd: ROOT,
    env: childEnvironment({
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: data,
      RECORDS_DIR: records,
      DATABASE_URL: '',
    }),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const figures = (): ProcessFigures => processFigures(service.pid)
  const stop = async (): Promise<void> => {
    if (service.exitCode !== null || service.signalCode !== null) return
    const ended = once(service, 'exit')
    service.kill('SIGTERM')
    await ended
  }
  process.once('exit', () => service.kill('SIGKILL'))
  while (!(await isWell(address))) {
    if (service.exitCode !== null || performance.now() - begun > PATIENCE_MILLISECONDS) {
      await stop()
      throw new Error(`The service with ${milestones} milestones did not start`)
    }
    await sleep(20)
  }
  const started = {
    milliseconds: performance.now() - begun,
    processorSeconds: figures().processorSeconds,
  }
  return { address, started, figures, memory: () => figures().memory, stop }
}

async function isWell(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/api/v1/health`)).ok
  } catch {
    return false
  }
}
