import { parseArgs } from 'node:util'
import { UsageError } from './command.ts'

interface Wanted {
  /** Options that take a text. */
  readonly options?: readonly string[]
  readonly flags?: readonly string[]
  /** How many texts without an option have to be there. */
  readonly words?: number
}

export interface Parameters {
  readonly options: ReadonlyMap<string, string>
  readonly flags: ReadonlySet<string>
  readonly words: readonly string[]
}

function parsed(parameters: readonly string[], { options = [], flags = [] }: Wanted) {
  try {
    return parseArgs({
      args: [...parameters],
      options: {
        ...Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
        ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
      },
      strict: true,
      allowPositionals: true,
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** @throws UsageError for anything that is not wanted */
export function readParameters(parameters: readonly string[], wanted: Wanted): Parameters {
  const { values, positionals } = parsed(parameters, wanted)
  if (positionals.length !== (wanted.words ?? 0))
    throw new UsageError(`There are ${positionals.length} names, not ${wanted.words ?? 0}`)
  const entries = Object.entries(values)
  return {
    options: new Map(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
    flags: new Set(entries.flatMap(([name, value]) => (value === true ? [name] : []))),
    words: positionals,
  }
}

export function required({ options }: Parameters, name: string): string {
  const value = options.get(name)
  if (value === undefined || value === '') throw new UsageError(`--${name} is needed`)
  return value
}
