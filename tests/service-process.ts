import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../src/tooling/free-port.ts'
import { childEnvironment, ROOT } from './runner/places.ts'

const START_MILLISECONDS = 30_000

export interface ServiceProcess {
  readonly address: string
  /** Where it keeps its records, for commands that work on the same ones. */
  readonly data: string
  readonly stop: () => Promise<void>
}

async function isWell(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/api/v1/health`)).ok
  } catch {
    return false
  }
}

async function waitUntilWell(service: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + START_MILLISECONDS
  while (Date.now() < deadline && service.exitCode === null) {
    if (await isWell(address)) return
    await sleep(50)
  }
  throw new Error(`The data service did not become well; its exit code is ${service.exitCode}`)
}

/**
 * The real data service, as a process, over an empty data folder: what it sends is what a reader would receive.
 *
 * @param environment what it is told beside where it listens and keeps its records, such as RECORDS_DIR or TZ
 */
export async function startServiceProcess(environment: Readonly<Record<string, string>> = {}): Promise<ServiceProcess> {
  const data = mkdtempSync(join(tmpdir(), 'four-paths-service-'))
  const port = String(await freePort())
  const address = `http://127.0.0.1:${port}`
  const service = spawn(process.execPath, [join(ROOT, 'src/service/main.ts')], {
    cwd: ROOT,
    env: childEnvironment({ ...environment, PORT: port, HOST: '127.0.0.1', DATA_DIR: data, DATABASE_URL: '' }),
    // Its log would only be in the way; its complaints would not.
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const abandon = () => service.kill('SIGKILL')
  process.once('exit', abandon)

  const stop = async () => {
    process.off('exit', abandon)
    if (service.exitCode === null && service.signalCode === null) {
      const ended = once(service, 'exit')
      service.kill('SIGTERM')
      await ended
    }
    rmSync(data, { recursive: true, force: true })
  }

  try {
    await waitUntilWell(service, address)
    return { address, data, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
