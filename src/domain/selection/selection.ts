/** What a reader asked to see: the filter, the dates and nothing else. It lives in the address of every page. */
import type { Day } from '../calendar-date.ts'
import type {
  Country,
  CountryMatch,
  FlagId,
  MilestoneKind,
  PathId,
  SectorKey,
  StatusKey,
  Strength,
} from '../vocabulary.ts'

export interface Filter {
  readonly country: readonly Country[]
  /** How the chosen countries must meet the milestone's: any, all, no other; or act in it, all of them or exactly they. */
  readonly match: CountryMatch
  readonly path: readonly PathId[]
  readonly measure: readonly string[]
  readonly status: readonly StatusKey[]
  readonly flag: readonly FlagId[]
  readonly kind: readonly MilestoneKind[]
  readonly sector: readonly SectorKey[]
  readonly strength: readonly Strength[]
  readonly body: readonly string[]
  /** Words to find, as typed. */
  readonly q: string
  /** Only milestones with a change between `since` and the as-of date. */
  readonly changed: boolean
}

export interface Selection extends Filter {
  /** Null: the evidence date of the records. */
  readonly asOf: Day | null
  readonly knownOn: Day | null
  /** The date of comparison; hides nothing by itself. */
  readonly since: Day | null
}

/** The keys that hold lists; an empty list asks for nothing in particular. */
export const LIST_KEYS = ['country', 'path', 'measure', 'status', 'flag', 'kind', 'sector', 'strength', 'body'] as const
export type ListKey = (typeof LIST_KEYS)[number]

export const EVERYTHING: Selection = {
  country: [],
  match: 'any',
  path: [],
  measure: [],
  status: [],
  flag: [],
  kind: [],
  sector: [],
  strength: [],
  body: [],
  q: '',
  changed: false,
  asOf: null,
  knownOn: null,
  since: null,
}

/** Whether the selection narrows the milestones at all; dates do not. */
export function isNarrowed(selection: Selection): boolean {
  return selection.q !== '' || selection.changed || LIST_KEYS.some((key) => selection[key].length > 0)
}
