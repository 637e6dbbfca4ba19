/** One of the things that whoever runs the service does at the command line. */
import { parseArgs } from 'node:util'
import { ExplainedError } from '../explained-error.ts'
import type { Config } from '../config.ts'

export interface Command {
  /** `npm run admin -- name` */
  readonly name: string
  /** The options, as typed. */
  readonly usage: string
  readonly summary: string
  /** @param parameters what follows the name */
  readonly run: (parameters: readonly string[], surroundings: CommandSurroundings) => Promise<void>
}

export interface CommandSurroundings {
  readonly config: Config
  /** A line for the person at the terminal. */
  readonly print: (line: string) => void
}

export class UsageError extends ExplainedError {
  override readonly name = 'UsageError'
}

/** @throws UsageError for an option that is not among the names, or a text that belongs to none */
export function readOptions(parameters: readonly string[], names: readonly string[]): ReadonlyMap<string, string> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  try {
    const { values } = parseArgs({ args: [...parameters], options, strict: true })
    return new Map(
      Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    )
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
