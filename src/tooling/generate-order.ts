/** What `npm run generate` was asked for. */
import { parseArgs } from 'node:util'

export const GENERATE_HELP = `npm run generate -- [options]

Writes invented records, each named so, to try the tracker at size:
  --milestones 10000   how many (1 to 1000000)
  --seed 4173          the same seed and number give the same files
  --out DIR            folder to write to; must not exist yet, or be empty (./generated)

To serve them: RECORDS_DIR=DIR DATA_DIR=a-new-folder npm start
`

export interface GenerateOrder {
  readonly milestones: number
  readonly seed: number
  readonly out: string
}

const MOST_MILESTONES = 1_000_000

function wholeNumber(name: string, text: string, most: number, faults: string[]): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (value >= 1 && value <= most) return value
  faults.push(`--${name} should be a whole number from 1 to ${most}, not "${text}"`)
  return 1
}

/** @throws Error that names everything that was not understood; null when only help was asked for */
export function readGenerateOrder(args: readonly string[]): GenerateOrder | null {
  const text = { type: 'string' } as const
  const options = { milestones: text, seed: text, out: text, help: { type: 'boolean', short: 'h' } } as const
  const { values } = parseArgs({ args: [...args], options })
  if (values.help === true) return null
  const faults: string[] = []
  const order = {
    milestones: wholeNumber('milestones', values.milestones ?? '10000', MOST_MILESTONES, faults),
    seed: wholeNumber('seed', values.seed ?? '4173', 2 ** 31, faults),
    out: values.out ?? 'generated',
  }
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return order
}
