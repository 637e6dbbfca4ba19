import { spawn, type ChildProcess } from 'node:child_process'
import { AsyncLocalStorage } from 'node:async_hooks'
import { once } from 'node:events'
import { isHeld, say } from './output.ts'
import { childEnvironment, ROOT } from './places.ts'

const running = new Set<ChildProcess>()

/** Runs a script with this very Node. Answers whether it ended well. */
export async function runScript(
  script: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const output = isHeld() ? 'pipe' : 'inherit'
  const child = spawn(process.execPath, [script, ...parameters], {
    cwd: ROOT,
    env: childEnvironment(environment),
    stdio: ['ignore', output, output],
  })
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', AsyncLocalStorage.bind(say))
  running.add(child)
  try {
    await once(child, 'close')
    return child.exitCode === 0
  } finally {
    running.delete(child)
  }
}

/** For an interrupted run. Children end themselves on SIGTERM, taking what they started with them. */
export function stopRunningScripts(): void {
  for (const child of running) child.kill('SIGTERM')
}
