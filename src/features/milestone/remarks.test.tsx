import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { CalendarDateSchema, DaySchema } from '#src/domain/calendar-date.ts'
import type { Snapshot } from '#src/domain/snapshot.ts'
import { wordsOf } from '#src/domain/text.ts'
import { trackerOf, type Tracker } from '#src/domain/tracker.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { renderAt } from '#tests/components/render-at.tsx'
import type { Language } from '#src/domain/vocabulary.ts'
import { MilestonePage } from './milestone-page.tsx'

vi.setConfig({ testTimeout: 30_000 })

const MILESTONE = 'short-stay-visa-waivers'
const REPORT = `${MILESTONE}.1`
const DAY = DaySchema.parse('2026-07-02')

type Objection = NonNullable<Snapshot['objections']>[number]
type TextReview = NonNullable<Snapshot['textReviews']>[number]

const OBJECTION: Objection = {
  id: 'objection-1',
  recorded: DaySchema.parse('2026-07-03'),
  report: REPORT,
  ministry: 'Ministry of Foreign Affairs',
  country: 'KR',
  date: CalendarDateSchema.parse('2026-07-02'),
  text: { text: '이 조치는 연장되었다.', lang: 'ko' },
  sources: [],
}
const review = (kind: TextReview['of']['kind'], id: string): TextReview => ({
  of: { kind, id },
  by: 'Northeast Asia bureau',
  country: 'KR',
  date: DAY,
})

function trackerWith(remarks: Pick<Snapshot, 'objections' | 'textReviews'>, language: Language = 'en'): Tracker {
  return trackerOf({ ...REFERENCE.trackerFor(language).snapshot, ...remarks })
}

const show = (tracker: Tracker, language: Language = 'en') =>
  act(async () => renderAt(`/${language}/milestones/${MILESTONE}`, <MilestonePage id={MILESTONE} />, tracker))

describe('what is said of a report, as readers see it', () => {
  it('an objection stands beside its report, by whom and when, in its own language, and changes no status', async () => {
    await show(trackerWith({ objections: [OBJECTION] }))
    const box = await screen.findByRole('complementary', { name: /Ministry of Foreign Affairs/ })
    expect(box).toHaveTextContent(/Ministry of Foreign Affairs.*South Korea.*2 Jul 2026/)
    expect(within(box).getByText('이 조치는 연장되었다.')).toHaveAttribute('lang', 'ko')
    const first = REFERENCE.trackerFor('en').snapshot.milestones.find(({ id }) => id === MILESTONE)?.reports[0]
    expect(box.closest('li')).toHaveTextContent(wordsOf(first?.note ?? ''))
    expect(within(screen.getByRole('region', { name: 'Joint status' })).getByText('In effect')).toBeVisible()
  })

  it('an objection to another report stands nowhere else', async () => {
    await show(trackerWith({ objections: [{ ...OBJECTION, report: 'another-milestone.1' }] }))
    await screen.findByRole('region', { name: 'History' })
    expect(screen.queryByRole('complementary', { name: /Ministry of Foreign Affairs/ })).toBeNull()
  })

  it('each reviewed text says by which office, and the page how many of its texts are', async () => {
    await show(trackerWith({ textReviews: [review('report', REPORT)] }))
    expect(await screen.findAllByText(/Northeast Asia bureau/)).toHaveLength(1)
    expect(screen.getByText(/Northeast Asia bureau/).closest('li')).not.toBeNull()
    expect(screen.getByText(/^1 of \d+ texts/)).toBeVisible()
  })
})
