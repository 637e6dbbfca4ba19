import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildTracker, viewAt, type SelectionOverrides } from '#tests/builders/tracker.ts'
import { renderAt } from '#tests/components/render-at.tsx'
import { endOf } from '#src/domain/calendar-date.ts'
import { timelineEntries } from '#src/domain/timeline/entries.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { TimelinePage } from './timeline-page.tsx'

/** jsdom lays nothing out: nothing has a width, and nothing can be scrolled to. */
class IdleObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

beforeAll(() => {
  vi.stubGlobal('ResizeObserver', IdleObserver)
  Element.prototype.scrollIntoView = () => undefined
})

const TRACKER = REFERENCE.trackerFor('en')
const show = (query = '', language = 'en', tracker?: Tracker) =>
  renderAt(`/${language}/timeline${query}`, <TimelinePage />, tracker)
const picture = () => screen.getByRole('application')
const marks = () => within(picture()).getAllByRole('button')
const rows = () =>
  within(screen.getByRole('table', { hidden: true }))
    .getAllByRole('row', { hidden: true })
    .slice(1)

/** How many entries the marks of the picture stand for. */
function entriesInMarks(): number {
  return marks().reduce(
    (sum, mark) => sum + Number(/^(\d+) entries/.exec(mark.getAttribute('aria-label') ?? '')?.[1] ?? 1),
    0,
  )
}

function entriesIn(selection: SelectionOverrides, from: string, to: string): number {
  return timelineEntries(TRACKER, viewAt(TRACKER, selection)).filter(({ end }) => from <= end && end <= to).length
}

describe('the timeline', () => {
  it.each([
    ['', {}, '2023-07-01', '2026-06-30'],
    ['?from=2017&to=2026', {}, '2017-01-01', '2026-12-31'],
    ['?from=2024-05-27&to=2024-05-27', {}, '2024-05-27', '2024-05-27'],
    ['?country=KR&from=2025', { country: ['KR'] }, '2025-01-01', '2026-06-30'],
    [
      '?path=governance&asOf=2025-12-31&from=2024',
      { path: ['governance'], asOf: '2025-12-31' },
      '2024-01-01',
      '2025-12-31',
    ],
    ['?lanes=country&from=2024&to=2024-12', {}, '2024-01-01', '2024-12-31'],
  ] as const)('%s: marks and table hold exactly what is in the window', (query, selection, from, to) => {
    show(query)
    const expected = entriesIn(selection, from, to)
    expect(rows()).toHaveLength(expected)
    expect(entriesInMarks()).toBe(expected)
  })

  it('draws nothing after the as-of date, and says so where the window goes on', () => {
    show('?asOf=2025-06-30&from=2024&to=2026')
    for (const time of picture().ownerDocument.querySelectorAll('tbody time')) {
      expect((time.getAttribute('datetime') ?? '') <= '2025-06-30').toBe(true)
    }
    expect(screen.getByText('Nothing after 30 June 2025, the as-of date, is drawn.')).toBeVisible()
  })

  it('stands helping events above the axis and hindering ones below it, then the reports by path', () => {
    show()
    expect(
      within(picture())
        .getAllByRole('group')
        .map((lane) => lane.getAttribute('aria-label')?.replace(/:[^:]*$/, '')),
    ).toEqual([
      'Outside events: Helps',
      'Outside events: Hinders',
      '1 Manage external interference',
      '2 Co-development ecosystem',
      '3 Application-layer cooperation',
      '4 AI governance cooperation',
    ])
  })

  it.each([
    ['en', ['China', 'Japan', 'South Korea', 'Several countries together']],
    ['ja', ['日本', '中国', '韓国', '複数国共同']],
    ['ko', ['한국', '중국', '일본', '여러 국가 공동']],
  ])('by country, lanes stand in the order of %s', (language, expected) => {
    show('?lanes=country', language)
    const lanes = within(picture()).getAllByRole('group').slice(2)
    expect(lanes.map((lane) => lane.getAttribute('aria-label')?.split(/[:：]/)[0])).toEqual(expected)
  })

  it('changes the lanes in the address', async () => {
    const { visited } = show('?country=KR')
    await userEvent.click(screen.getByRole('button', { name: 'by who they speak for' }))
    expect(visited.at(-1)).toBe('/en/timeline?country=KR&lanes=country')
    await userEvent.click(screen.getByRole('button', { name: 'by path' }))
    expect(visited.at(-1)).toBe('/en/timeline?country=KR')
  })

  it.each([
    ['?lanes=body', '“body” is not a value of lanes'],
    ['?from=yesterday', '“yesterday” is not a date for from'],
    ['?from=2026-03&to=2025', 'the window cannot begin on March 2026 and end on 2025'],
  ])('reports %s and can take it out of the address', async (query, words) => {
    const { visited } = show(query)
    expect(screen.getByRole('alert')).toHaveTextContent(words)
    await userEvent.click(screen.getByRole('button', { name: 'Remove it from the address' }))
    expect(visited.at(-1)).toMatch(/^\/en\/timeline(\?to=2025)?$/)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('draws a date known to the month or the year as a bar that ends with the period', () => {
    const tracker = buildTracker(
      buildMilestone(['2024 agreed', '2025-02 in-progress', '2025-05-05 achieved'], { countries: ['CN'] }),
    )
    const { container } = show('?from=2024&country=CN&match=only', 'en', tracker)
    const spans = [...container.querySelectorAll('[role="application"] [data-span^="report"]')]
    expect(spans.map((span) => span.getAttribute('data-span'))).toEqual(['report talks.1', 'report talks.2'])
    expect(endOf(tracker.snapshot.milestones[0]?.reports[0]?.date ?? tracker.snapshot.evidenceDate)).toBe('2024-12-31')
    expect(screen.getByRole('button', { name: '2024: Agreed – Talks' })).toBeVisible()
  })

  it('names every mark, and opens what it holds', async () => {
    show()
    const cluster = marks().find((mark) => /^[3-9] entries/.test(mark.getAttribute('aria-label') ?? ''))
    if (cluster === undefined) throw new Error('no cluster')
    const count = Number.parseInt(cluster.getAttribute('aria-label') ?? '', 10)
    await userEvent.click(cluster)
    const list = screen.getByRole('dialog', { name: cluster.getAttribute('aria-label') ?? '' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(count)
    expect(within(list).getByRole('heading')).toHaveFocus()
    expect(cluster).toHaveAttribute('aria-expanded', 'true')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(cluster).toHaveFocus()
  })

  it('opens an outside event with its sources', async () => {
    show()
    const [first] = within(picture()).getAllByRole('button', { name: /: Hinders – / })
    await userEvent.click(first ?? document.body)
    const [event] = within(screen.getByRole('dialog')).getAllByRole('listitem')
    expect(event).toHaveTextContent('Hinders')
    await userEvent.click(screen.getByRole('button', { name: 'Close the list' }))
    expect(first).toHaveFocus()
  })

  it('says what to take back where nothing matches', () => {
    show('?country=JP&match=only&kind=market-opening')
    expect(screen.getByRole('heading', { name: 'No milestone matches.' })).toBeVisible()
  })

  it.each(LANGUAGES)('speaks %s', (language) => {
    show('?from=2017', language)
    expect(screen.getByRole('heading', { level: 1 })).not.toBeEmptyDOMElement()
  })
})

describe('moving the timeline', () => {
  it.each([
    ['{ArrowLeft}', 'from=2022-09-30&to=2025-09-29'],
    ['+', 'from=2024-02-05&to=2025-11-23'],
    ['{Home}', 'from=2018-01-01&to=2020-12-31'],
    ['-', 'from=2021-06-30&to=2026-06-30'],
    ['{ArrowLeft}{End}+', 'from=2024-02-05&to=2025-11-23'],
  ])('by key: %s', async (keys, query) => {
    const { visited } = show('?country=KR')
    picture().focus()
    await userEvent.keyboard(keys)
    await waitFor(() => expect(visited.at(-1)).toBe(`/en/timeline?country=KR&${query}`))
    expect(visited).toHaveLength(1)
  })

  it('says how much lies in the window after a move', async () => {
    show()
    const before = screen.getByText(/outside events/, { selector: '[role="status"] *' }).closest('p')?.textContent
    await userEvent.click(screen.getByRole('button', { name: 'Everything' }))
    const line = screen.getByText(/1 January 2017/, { selector: '[role="status"] *' }).closest('p')
    expect(line).not.toHaveTextContent(before ?? '')
    expect(line).not.toHaveTextContent('outside this window')
  })

  it('by button, to the usual window without a trace in the address', async () => {
    const { visited } = show('?from=2020&to=2021&lanes=country')
    await userEvent.click(screen.getByRole('button', { name: 'Last three years' }))
    await waitFor(() => expect(visited.at(-1)).toBe('/en/timeline?lanes=country'))
  })

  it('leaves keys with Ctrl to the browser, and keys on a mark to the marks', async () => {
    const { visited } = show()
    picture().focus()
    await userEvent.keyboard('{Control>}+{/Control}{Alt>}{ArrowLeft}{/Alt}')
    const [first, second] = within(screen.getByRole('group', { name: /^4 AI governance/ })).getAllByRole('button')
    first?.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(second).toHaveFocus()
    await userEvent.keyboard('{Home}')
    expect(first).toHaveFocus()
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(visited).toHaveLength(1)
  })

  it('has one stop for the Tab key a lane', () => {
    show()
    for (const lane of within(picture()).getAllByRole('group')) {
      const stops = within(lane)
        .queryAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0)
      expect(stops).toHaveLength(1)
    }
  })

  it('by wheel only with Ctrl', async () => {
    const { visited } = show()
    fireEvent.wheel(picture(), { deltaY: 300 })
    fireEvent.wheel(picture(), { deltaY: -300, ctrlKey: true, clientX: 480 })
    await waitFor(() => expect(visited.at(-1)).toMatch(/from=2024-.*to=2025-/))
  })
})
