import type { Dataset } from '#src/domain/records/dataset.ts'
import type { MilestoneRecord } from '#src/domain/records/milestone.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { generatedReports } from './generated-reports.ts'
import type { SeededRandom } from './seeded-random.ts'

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

/** Of the same nature and parties as a real one, under any measure, with a history of its own. */
export function generatedMilestone(
  template: MilestoneRecord,
  index: number,
  { framework, sources }: Pick<Dataset, 'framework' | 'sources'>,
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
