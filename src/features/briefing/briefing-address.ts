/** What an address asks of the briefing beside the selection: `preset`, `sections` and `margins`. */
import {
  BRIEFING_PRESETS,
  BRIEFING_SECTIONS,
  USUAL_SECTIONS,
  type BriefingOptions,
  type BriefingPreset,
  type BriefingSection,
} from '#src/domain/briefing/options.ts'
import { QueryReading, type QueryProblem } from '#src/domain/selection/selection-codec.ts'
import { MARGIN_PRESETS, type MarginPreset } from './margins.ts'

export const PRESET_AT_REST: BriefingPreset = 'two-page'
/** Stands for no section at all: an empty list is the usual one. */
const NO_SECTION = 'none'

export interface BriefingAddress {
  readonly options: BriefingOptions
  readonly margins: MarginPreset
  readonly problems: readonly QueryProblem[]
}

/** Reads what can be read; the rest is as if absent, and named in `problems`. */
export function parseBriefingAddress(parameters: ReadonlyMap<string, string>): BriefingAddress {
  const reading = new QueryReading([...parameters])
  const preset = reading.oneOf('preset', BRIEFING_PRESETS, PRESET_AT_REST)
  const asked = reading.list<BriefingSection | typeof NO_SECTION>('sections', [...BRIEFING_SECTIONS, NO_SECTION])
  const chosen = BRIEFING_SECTIONS.filter((section) => asked.includes(section))
  return {
    options: { preset, sections: asked.length === 0 ? USUAL_SECTIONS[preset] : chosen },
    margins: reading.oneOf('margins', MARGIN_PRESETS, 'even'),
    problems: reading.problems,
  }
}

function isUsual(sections: readonly BriefingSection[], preset: BriefingPreset): boolean {
  return USUAL_SECTIONS[preset].join() === sections.join()
}

/** The value of `sections`; null where it is the usual one of the preset. */
export function sectionsValue(sections: readonly BriefingSection[], preset: BriefingPreset): string | null {
  if (isUsual(sections, preset)) return null
  return sections.length === 0 ? NO_SECTION : sections.join(',')
}

/** The parameters of an address that shows this briefing again; what is at rest is left out. */
export function briefingPairs({ options, margins }: Pick<BriefingAddress, 'options' | 'margins'>): [string, string][] {
  const sections = sectionsValue(options.sections, options.preset)
  return [
    ...(options.preset === PRESET_AT_REST ? [] : [['preset', options.preset] satisfies [string, string]]),
    ...(sections === null ? [] : [['sections', sections] satisfies [string, string]]),
    ...(margins === 'even' ? [] : [['margins', margins] satisfies [string, string]]),
  ]
}

/** A section switched on or off, in the order of the paper. */
export function toggled(sections: readonly BriefingSection[], section: BriefingSection): BriefingSection[] {
  return BRIEFING_SECTIONS.filter((one) => (one === section ? !sections.includes(one) : sections.includes(one)))
}
