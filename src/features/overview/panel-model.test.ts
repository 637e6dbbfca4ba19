import { REFERENCE } from '#tests/builders/reference.ts'
import { viewAt } from '#tests/builders/tracker.ts'
import { editionOf } from '#src/domain/contract/edition.ts'
import { COUNTRIES, PATH_IDS } from '#src/domain/vocabulary.ts'
import { datesBetween } from '#src/domain/next-dates.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import type { View } from '#src/domain/view.ts'
import { summaryOf } from '#src/domain/summary.ts'
import { describe, expect, it } from 'vitest'
import { panelModels, type PanelModel } from './panel-model.ts'

const tracker = REFERENCE.trackerFor('en')

function modelsOf({ snapshot }: Tracker, { items, clock, viewer }: View): PanelModel[] {
  return panelModels(snapshot.framework, items, datesBetween(items, clock.asOf, null, viewer), COUNTRIES)
}

function panels(selection: Parameters<typeof viewAt>[1] = {}): {
  panels: PanelModel[]
  view: ReturnType<typeof viewAt>
} {
  const view = viewAt(tracker, selection)
  return { view, panels: modelsOf(tracker, view) }
}

describe('panelModels(framework, items, dates, countries)', () => {
  it.each([{}, { country: ['KR'] as const }, { asOf: '2024-06-30' }, { status: ['achieved'] as const }])(
    'shows every item of the view once, with the counts of the summary: %j',
    (selection) => {
      const { panels: models, view } = panels(selection)
      const shown = models.flatMap(({ measures }) => measures.flatMap(({ items }) => items.map(({ id }) => id)))
      expect(shown.toSorted()).toEqual(view.items.map(({ id }) => id).toSorted())
      const { byPath } = summaryOf(view.items)
      for (const [index, path] of PATH_IDS.entries()) {
        const counts = Object.fromEntries((models[index]?.counts ?? []).map(({ status, count }) => [status, count]))
        expect(counts).toEqual(byPath[path])
      }
    },
  )

  it('names only the first of many milestones under a measure, and counts all of them', () => {
    const { dataset } = REFERENCE
    const [first] = dataset.milestones
    if (first === undefined) throw new Error('there are no records')
    const milestones = Array.from({ length: 30 }, (_, index) => ({ ...first, id: `copy-${index}` }))
    const many = editionOf({ revision: 1, fingerprint: '', dataset: { ...dataset, milestones } }).trackerFor('en')
    const view = viewAt(many)
    const models = modelsOf(many, view)
    const [measure, ...others] = models.flatMap(({ measures }) => measures)
    expect(others).toEqual([])
    expect(measure?.items).toHaveLength(30)
    expect(measure?.named.map(({ id }) => id)).toEqual(milestones.slice(0, 25).map(({ id }) => id))
  })

  it('keeps all 24 measures in sight: with milestones, or counted as empty', () => {
    const { panels: models } = panels({ country: ['JP'], match: 'only' })
    const measures = models.reduce((sum, model) => sum + model.measures.length + model.emptyMeasures, 0)
    expect(measures).toBe(24)
  })

  it('names the newest report and the next date of a path', () => {
    const [first] = panels().panels
    expect(first?.latest?.latestReport?.date).toBe('2026-05-15')
    expect(first?.next).toMatchObject({ kind: 'expiry', date: '2026-12-31' })
  })

  it('has no latest report and no date before anything was reported', () => {
    const { panels: models } = panels({ asOf: '1990-01-01' })
    expect(models.map(({ latest, next }) => [latest, next])).toEqual(Array.from({ length: 4 }, () => [null, null]))
  })
})
