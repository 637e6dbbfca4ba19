/** The sections of the page in their order: contents and anchors read this list. */
export const SECTIONS = [
  'statuses',
  'natures',
  'counting',
  'rollups',
  'strengths',
  'dues',
  'periods',
  'flags',
  'grades',
  'silence',
  'changes',
  'filter',
  'search',
  'terms',
  'limits',
  'log',
] as const
export type SectionId = (typeof SECTIONS)[number]
