/** What a stage prints: straight through, or, where several run at once, all together when it has ended. */
import { AsyncLocalStorage } from 'node:async_hooks'

const held = new AsyncLocalStorage<string[]>()

export function isHeld(): boolean {
  return held.getStore() !== undefined
}

export function say(text: string): void {
  const parts = held.getStore()
  if (parts === undefined) process.stdout.write(text)
  else parts.push(text)
}

/** Prints what was said in the meantime only when all of it is there. */
export async function holdingOutput<T>(work: () => Promise<T>): Promise<T> {
  const parts: string[] = []
  try {
    return await held.run(parts, work)
  } finally {
    say(parts.join(''))
  }
}
