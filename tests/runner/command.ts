import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { childEnvironment, ROOT } from './places.ts'

const running = new Set<ChildProcess>()

/** Runs a script with this very Node, its output going straight through. Answers whether it ended well. */
export async function runScript(
  script: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const child = spawn(process.execPath, [script, ...parameters], {
    cwd: ROOT,
    env: childEnvironment(environment),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  running.add(child)
  try {
    await once(child, 'exit')
    return child.exitCode === 0
  } finally {
    running.delete(child)
  }
}

/** For an interrupted run. Children end themselves on SIGTERM, taking what they started with them. */
export function stopRunningScripts(): void {
  for (const child of running) child.kill('SIGTERM')
}
