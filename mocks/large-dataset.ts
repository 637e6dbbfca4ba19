/** Thousands of milestones, to see what the pages do when the tracker has grown. Invented, and named so in every text. */
import type { Dataset } from '#src/domain/records/dataset.ts'
import type { MilestoneRecord } from '#src/domain/records/milestone.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { generatedReports } from './generated-reports.ts'
import { parsedDataset } from './reference-dataset.ts'
import { seededRandom, type SeededRandom } from './seeded-random.ts'

export const LARGE_COUNT = 5000
const SEED = 4173

/** The template's words with a number; now and then a language is left out, as in records that wait for a translator. */
function numbered(text: MilestoneRecord['title'], number: string, random: SeededRandom): MilestoneRecord['title'] {
  const missing = random.chance(0.05) ? random.pick(['zh', 'ja', 'ko']) : null
  const words: MilestoneRecord['title'] = {}
  for (const language of LANGUAGES) {
    const own = text[language]
    if (own !== undefined && language !== missing) words[language] = `${own} · ${number}`
  }
  return words
}

function generated(
  template: MilestoneRecord,
  index: number,
  { framework, sources }: Dataset,
  random: SeededRandom,
): unknown {
  const number = String(index + 1).padStart(4, '0')
  const id = `generated-${number}`
  return {
    ...template,
    id,
    measure: random.pick(framework.measures).id,
    title: numbered(template.title, number, random),
    summary: numbered(template.summary, number, random),
    reports: generatedReports({ ...template, id }, sources, random),
  }
}

export function largeDataset(reference: Dataset): Dataset {
  const random = seededRandom(SEED)
  const milestones = Array.from({ length: LARGE_COUNT }, (_, index) =>
    generated(random.pick(reference.milestones), index, reference, random),
  )
  return parsedDataset({ ...reference, milestones })
}
