/** What a section of the paper is about, by the records that stand for it. */
import type { Framework } from '../records/framework.ts'
import type { Text } from '../text.ts'

/** Titles by section number: the arguments of section 1, the foundations of section 2, the barriers of section 3. */
export function sectionTitles({
  rationale,
  foundations,
  barriers,
}: Pick<Framework, 'rationale' | 'foundations' | 'barriers'>): ReadonlyMap<string, Text> {
  return new Map([...rationale, ...foundations, ...barriers].map(({ section, title }) => [section, title]))
}
