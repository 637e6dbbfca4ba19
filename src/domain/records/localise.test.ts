import { REFERENCE } from '#tests/builders/reference.ts'
import { describe, expect, it } from 'vitest'
import { languageOf, wordsOf } from '../text.ts'
import { LANGUAGES } from '../vocabulary.ts'
import { SnapshotSchema } from '../snapshot.ts'
import { englishNameOf, localiseDataset } from './localise.ts'

const { dataset } = REFERENCE
const publication = { revision: 3, fingerprint: 'abc', methodVersion: '1.0' }

describe('localiseDataset(dataset, language, publication)', () => {
  it.each(LANGUAGES)('in %s: every record once, in the order of the records, and lawful', (language) => {
    const snapshot = localiseDataset(dataset, language, publication)
    expect(SnapshotSchema.safeParse(REFERENCE.snapshotFor(language)).success).toBe(true)
    expect(snapshot).toMatchObject({ ...publication, lang: language, evidenceDate: '2026-06-30' })
    expect(snapshot.milestones.map(({ id }) => id)).toEqual(dataset.milestones.map(({ id }) => id))
    expect(snapshot.events.map(({ id }) => id)).toEqual(dataset.events.map(({ id }) => id))
    expect(snapshot.sources).toEqual(dataset.sources)
    expect(snapshot.bodies).toHaveLength(dataset.bodies.length)
    expect(snapshot.framework.measures).toHaveLength(24)
  })

  it('shows the words of that language, and says so where there are none', () => {
    const [first, ...others] = dataset.milestones
    if (first === undefined) throw new Error('no milestones')
    const untranslated = { ...dataset, milestones: [{ ...first, title: { en: 'Only English' } }, ...others] }
    const [milestone] = localiseDataset(untranslated, 'ko', publication).milestones
    expect(milestone?.title).toEqual({ text: 'Only English', lang: 'en' })
    expect(milestone?.summary).toBe(first.summary.ko)
    expect(milestone?.reports.map(({ note }) => note)).toEqual(first.reports.map(({ note }) => note.ko))
  })

  it('the reference records are complete in all four languages', () => {
    for (const language of LANGUAGES) {
      const { milestones, framework, events, bodies } = localiseDataset(dataset, language, publication)
      const texts = [
        ...milestones.flatMap(({ title, summary, reports }) => [title, summary, ...reports.map(({ note }) => note)]),
        ...framework.paths.flatMap(({ title, aim }) => [title, aim]),
        ...framework.measures.flatMap(({ title, summary }) => [title, summary]),
        ...events.map(({ title }) => title),
        ...bodies.map(({ name }) => name),
      ]
      expect(texts.filter((text) => languageOf(text, language) !== language).map(wordsOf)).toEqual([])
    }
  })

  it('refers to bodies by ids that exist', () => {
    const { milestones, bodies } = localiseDataset(dataset, 'ja', publication)
    const ids = new Set(bodies.map(({ id }) => id))
    expect(ids.size).toBe(dataset.bodies.length)
    expect(milestones.flatMap((milestone) => milestone.bodies).filter((id) => !ids.has(id))).toEqual([])
  })

  it('changes nothing that the rules read, whatever the language', () => {
    const rulesRead = LANGUAGES.map((language) =>
      localiseDataset(dataset, language, publication).milestones.map((milestone) => ({
        ...milestone,
        title: '',
        summary: '',
        reports: milestone.reports.map((report) => ({ ...report, note: '' })),
      })),
    )
    for (const records of rulesRead) expect(records).toEqual(rulesRead[0])
  })
})

describe('englishNameOf(body)', () => {
  it.each([
    [{ name: { en: 'Ministry', ja: '省' } }, 'Ministry'],
    [{ name: { ja: '省' } }, ''],
  ])('%j: %j', (body, name) => {
    expect(englishNameOf(body)).toBe(name)
  })
})
