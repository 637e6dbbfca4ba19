/** What a briefing can be made of. Everything here stands in the address, so the tuples are also its closed lists. */

export const BRIEFING_PRESETS = ['one-page', 'two-page', 'annex'] as const
export type BriefingPreset = (typeof BRIEFING_PRESETS)[number]

/** In the order of the paper; the bottom line is always there. The two typed ones come from the editor, not from records. */
export const BRIEFING_SECTIONS = [
  'judgements',
  'paths',
  'changes',
  'next',
  'attention',
  'events',
  'countries',
  'asks',
  'unknown',
] as const
export type BriefingSection = (typeof BRIEFING_SECTIONS)[number]

/** Sections that a preset prints unless the reader chooses others. Source: product.md "The briefing". */
export const USUAL_SECTIONS: Readonly<Record<BriefingPreset, readonly BriefingSection[]>> = {
  'one-page': ['judgements', 'paths', 'changes', 'next', 'attention', 'asks'],
  'two-page': BRIEFING_SECTIONS,
  annex: BRIEFING_SECTIONS,
}

/** Pages that the part before the annex must keep to. */
export const FRONT_PAGES: Readonly<Record<BriefingPreset, number>> = { 'one-page': 1, 'two-page': 2, annex: 2 }

/** Lists that can be cut short with an honest "and n more"; the lists of `attention` are counted one by one. */
export const BRIEFING_LISTS = [
  'moved',
  'corrected',
  'next',
  'overdue',
  'expired',
  'went-backwards',
  'lapsed',
  'quiet',
  'events',
] as const
export type BriefingList = (typeof BRIEFING_LISTS)[number]
export type ListLimits = Readonly<Record<BriefingList, number>>

/** At most so many entries a list; fewer when a page would overflow. A reader of two pages wants the newest, not all. */
export const LIST_LIMITS: Readonly<Record<BriefingPreset, ListLimits>> = {
  'one-page': {
    moved: 6,
    corrected: 2,
    next: 4,
    overdue: 3,
    expired: 3,
    'went-backwards': 3,
    lapsed: 2,
    quiet: 2,
    events: 3,
  },
  'two-page': {
    moved: 12,
    corrected: 4,
    next: 8,
    overdue: 6,
    expired: 6,
    'went-backwards': 6,
    lapsed: 5,
    quiet: 5,
    events: 6,
  },
  annex: {
    moved: 12,
    corrected: 4,
    next: 8,
    overdue: 6,
    expired: 6,
    'went-backwards': 6,
    lapsed: 5,
    quiet: 5,
    events: 6,
  },
}

export interface BriefingOptions {
  readonly preset: BriefingPreset
  readonly sections: readonly BriefingSection[]
}

/** The options of a preset at rest. */
export function usualOptions(preset: BriefingPreset): BriefingOptions {
  return { preset, sections: USUAL_SECTIONS[preset] }
}
