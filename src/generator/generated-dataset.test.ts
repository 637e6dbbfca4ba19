import { describe, expect, it } from 'vitest'
import { parseDataset } from '#src/domain/records/parse-dataset.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { generatedDataset } from './generated-dataset.ts'

const { dataset: reference } = REFERENCE
const WANTED = { milestones: 200, seed: 7 }

function madeOf(wanted: typeof WANTED) {
  const { dataset, faults } = parseDataset(generatedDataset(reference, wanted))
  expect(faults).toEqual([])
  if (dataset === null) throw new Error('has faults')
  return dataset
}

describe('generated records', () => {
  it('pass every check of real ones', () => {
    const { milestones, sources } = madeOf(WANTED)
    expect(milestones).toHaveLength(200)
    expect(sources).toHaveLength(reference.sources.length + 200)
  })

  it('are the same for the same seed, and others for another', () => {
    const text = (seed: number) => JSON.stringify(generatedDataset(reference, { ...WANTED, seed }))
    expect(text(7)).toBe(text(7))
    expect(text(8)).not.toBe(text(7))
  })

  it('speak all four languages, under every path, in every status', () => {
    const { milestones } = madeOf(WANTED)
    for (const language of LANGUAGES) {
      const spoken = milestones.filter(({ title }) => title[language] !== undefined)
      expect(spoken.length).toBeGreaterThan(180)
    }
    expect(new Set(milestones.map(({ measure }) => measure)).size).toBeGreaterThan(20)
    expect(new Set(milestones.flatMap(({ reports }) => reports.map(({ status }) => status))).size).toBe(8)
  })

  it('are named so, and lead nowhere', () => {
    const { milestones, sources } = madeOf(WANTED)
    expect(milestones.every(({ id }) => id.startsWith('generated-'))).toBe(true)
    const made = sources.filter(({ id }) => id.startsWith('generated-'))
    expect(made.every(({ url }) => url === null)).toBe(true)
  })
})
