import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './free-port.ts'
import { ROOT } from './places.ts'

const START_MILLISECONDS = 30_000

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
    await sleep(100)
  }
  throw new Error('The data service did not start; its own message stands above.')
}

/** Runs a task against a service of its own, on a free port and the usual data, and ends it whatever happens. */
export async function withOwnService<T>(task: (address: string) => Promise<T>): Promise<T> {
  const port = String(await freePort())
  const address = `http://127.0.0.1:${port}`
  const service = spawn(process.execPath, [join(ROOT, 'src/service/main.ts')], {
    cwd: ROOT,
    env: { ...process.env, PORT: port, HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const abandon = (): void => {
    service.kill('SIGTERM')
  }
  process.once('exit', abandon)
  try {
    await waitUntilWell(service, address)
    return await task(address)
  } finally {
    process.off('exit', abandon)
    if (service.exitCode === null && service.signalCode === null) {
      const ended = once(service, 'exit')
      service.kill('SIGTERM')
      await ended
    }
  }
}
