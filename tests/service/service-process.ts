import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../runner/places.ts'

export interface StartedProcess {
  readonly child: ChildProcess
  /** What it has printed so far. */
  readonly output: () => string
  readonly errors: () => string
  /** The address it printed; rejects with its complaints when it ended instead. */
  readonly address: Promise<string>
  /** Exit code and signal, once it has ended. */
  readonly ended: Promise<readonly [number | null, NodeJS.Signals | null]>
}

const ADDRESS = /^http:\/\/\S+$/m

/** The service as a process of its own, started from a folder that is not the project's. */
export function startProcess(environment: Readonly<Record<string, string>>): StartedProcess {
  const child = spawn(process.execPath, [join(ROOT, 'src/service/main.ts')], {
    cwd: tmpdir(),
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  child.stderr.on('data', (part) => (errors += String(part)))
  const ended = once(child, 'close').then((): readonly [number | null, NodeJS.Signals | null] => [
    child.exitCode,
    child.signalCode,
  ])
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part) => {
      output += String(part)
      const [found] = ADDRESS.exec(output) ?? []
      if (found !== undefined) resolve(found)
    })
    void ended.then(() => reject(new Error(`the service ended: ${errors}`)))
  })
  // Whoever does not ask for the address does not want its absence to fail the test.
  address.catch(() => undefined)
  return { child, output: () => output, errors: () => errors, address, ended }
}
