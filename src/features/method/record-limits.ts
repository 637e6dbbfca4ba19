/** What the page says of the records' limits, counted from them. */
import type { Source } from '#src/domain/records/source.ts'

export interface RecordLimits {
  readonly sources: number
  readonly official: number
  /** Official ones of the Chinese side, of which there are few. */
  readonly chinese: number
  readonly excerpts: number
}

export function recordLimits(sources: readonly Source[]): RecordLimits {
  const official = sources.filter((source) => source.official)
  return {
    sources: sources.length,
    official: official.length,
    chinese: official.filter(({ party }) => party === 'CN').length,
    excerpts: sources.filter(({ read }) => read === 'excerpt').length,
  }
}
