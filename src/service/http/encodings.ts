/** Which of our content codings a client takes (RFC 9110, Accept-Encoding). */

/** The smallest first (docs/performance.md). */
export const CODINGS = ['br', 'zstd', 'gzip'] as const
export type Coding = (typeof CODINGS)[number]

function weightOf(parameters: readonly string[]): number {
  const weight = parameters.map((part) => part.trim()).find((part) => part.startsWith('q='))
  return weight === undefined ? 1 : Number(weight.slice(2)) || 0
}

const KEPT = 200
const known = new Map<string, Coding | null>()

/** Browsers send a handful of different ones, and reading one costs as much as finding an answer. */
export function acceptedCoding(header: string | undefined): Coding | null {
  if (header === undefined) return null
  const found = known.get(header)
  if (found !== undefined) return found
  const coding = readAccepted(header)
  if (known.size >= KEPT) known.clear()
  known.set(header, coding)
  return coding
}

/** The best coding, ours first among those the client likes alike; null: send it as it is. */
function readAccepted(header: string): Coding | null {
  const weights = new Map(
    header.split(',').map((entry): [string, number] => {
      const [name = '', ...parameters] = entry.split(';')
      return [name.trim().toLowerCase(), weightOf(parameters)]
    }),
  )
  const weighed = CODINGS.map((coding) => ({ coding, weight: weights.get(coding) ?? weights.get('*') ?? 0 }))
  const best = weighed.toSorted((a, b) => b.weight - a.weight)[0]
  return best !== undefined && best.weight > 0 ? best.coding : null
}
