import { expect, it } from 'vitest'
import { briefing } from '#src/domain/briefing/briefing.ts'
import { LIST_LIMITS, usualOptions } from '#src/domain/briefing/options.ts'
import { wordsOf } from '#src/domain/text.ts'
import { LANGUAGES, STATUS_KEYS } from '#src/domain/vocabulary.ts'
import { buildI18n } from '#src/i18n/i18n.ts'
import { loadMessages } from '#src/i18n/load-messages.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { buildTracker, viewAt } from '#tests/builders/tracker.ts'
import { pathsSection } from './paths-section.ts'

/** A milestone of every status there is, so that the table has all its columns. */
const TRACKER = buildTracker(
  ...STATUS_KEYS.map((status, index) =>
    buildMilestone(status === 'no-record' ? [] : [`2026-01-05 ${status}`], { id: `of-${index}`, rollup: 'joint-act' }),
  ),
)

/** Percent of the narrowest paper's text that a letter of 9 pt takes. */
const LETTER = 1.1

it.each(LANGUAGES)('with every status beside it, no word of a path’s name is broken in %s', async (language) => {
  const i18n = buildI18n(language, await loadMessages(language))
  const view = viewAt(TRACKER, { asOf: '2026-06-30' })
  const { blocks } = pathsSection({
    briefing: briefing(TRACKER, view, usualOptions('one-page')),
    snapshot: TRACKER.snapshot,
    i18n,
    limits: LIST_LIMITS['one-page'],
    sources: null,
  })
  const [table] = blocks.flatMap((block) => (block.is === 'table' ? [block] : []))
  const [path, total, ...statuses] = table?.columns ?? []
  expect(statuses.map(({ id }) => id)).toHaveLength(STATUS_KEYS.length)
  const words = TRACKER.snapshot.framework.paths.flatMap(({ title }) => wordsOf(title).split(/[ -]/))
  const longest = Math.max(...words.map((word) => word.length))
  expect(path?.width).toBeGreaterThanOrEqual(language === 'en' ? longest * LETTER : 6)
  const all = [path, total, ...statuses].reduce((sum, column) => sum + (column?.width ?? Number.NaN), 0)
  expect(all).toBeCloseTo(100)
})
