/** The pages without an id, as their addresses name them. */
export const LIST_PAGES = [
  'milestones',
  'matrix',
  'timeline',
  'changes',
  'evidence',
  'sources',
  'method',
  'briefing',
  'bodies',
] as const
export type ListPage = (typeof LIST_PAGES)[number]
