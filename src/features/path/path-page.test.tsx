import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { viewAt } from '#tests/builders/tracker.ts'
import { renderAt } from '#tests/components/render-at.tsx'
import { summaryOf } from '#src/domain/summary.ts'
import { trackerOf } from '#src/domain/tracker.ts'
import { PATH_IDS, type PathId } from '#src/domain/vocabulary.ts'
import { PathPage } from './path-page.tsx'
/** Read before the tests begin: on a busy machine its chunk takes longer than a test waits. */
import '#src/charts/column-plot.tsx'

/** Whole pages of real records, searched by role: slow in jsdom when the machine is busy. */
vi.setConfig({ testTimeout: 30_000 })

async function show(id: PathId, query = '', language = 'en') {
  const shown = renderAt(`/${language}/paths/${id}${query}`, <PathPage id={id} />)
  /** The drawing arrives later; a test that ends before it would leave it drawing into nothing. */
  await waitFor(() => {
    const isDrawing = shown.container.querySelector('figure:not(:has([role=application]))') !== null
    if (isDrawing) throw new Error('the chart is still being drawn')
  })
  return shown
}

const ascending = (a: number, b: number): number => a - b
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }))

describe('the page of a path', () => {
  it('says which path it is, where the paper argues for it, and that the aim is the paper’s', async () => {
    await show('governance')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('AI governance cooperation')
    expect(screen.getByText('Path 4 · Section 4(4) of the paper')).toBeVisible()
    expect(region('Aim The paper argues').getByRole('blockquote')).toHaveTextContent('Build regular channels')
    expect(region('Barriers the paper names The paper argues').getAllByRole('listitem')).toHaveLength(1)
  })

  it.each(PATH_IDS)(
    'counts the milestones of %s as the overview does, and the chart ends where the counts stand',
    async (id) => {
      await show(id)
      const counts = summaryOf(viewAt(REFERENCE.trackerFor('en')).items).byPath[id]
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
      const figures = region(/Milestones by status/)
        .getAllByRole('definition')
        .map((one) => Number(one.textContent))
      expect(figures.at(-1)).toBe(total)
      expect(figures.slice(0, -1).toSorted(ascending)).toEqual(Object.values(counts).toSorted(ascending))
      const lastRow = within(screen.getByRole('table', { hidden: true }))
        .getAllByRole('row', { hidden: true })
        .at(-1)
      const last = within(lastRow ?? document.body)
        .getAllByRole('cell', { hidden: true })
        .map((cell) => Number(cell.textContent))
      expect(last.at(-1)).toBe(total)
      expect(
        last
          .slice(0, -1)
          .filter((value) => value > 0)
          .toSorted(ascending),
      ).toEqual(Object.values(counts).toSorted(ascending))
    },
  )

  it('lists every measure with the milestones under it', async () => {
    await show('external-interference')
    const { measures } = REFERENCE.trackerFor('en').snapshot.framework
    const expected = measures.filter(({ path }) => path === 'external-interference')
    expect(region('Measures').getAllByRole('heading', { level: 3 })).toHaveLength(expected.length)
    const [first] = region('Political and security dialogue').getAllByRole('listitem')
    expect(
      within(first ?? document.body).getByRole('link', { name: /^Ninth trilateral leaders' summit/ }),
    ).toHaveAttribute('href', '/en/milestones/ninth-trilateral-summit')
    expect(first).toHaveTextContent('Achieved')
  })

  it('tells a measure without any milestone from one whose milestones the selection leaves out', async () => {
    const reference = REFERENCE.trackerFor('en').snapshot
    const only = buildMilestone(['2025-01-01 agreed sources=sun-2025'], {
      measure: 'external-risk-dialogue',
      countries: ['CN'],
    })
    const tracker = trackerOf({ ...reference, milestones: [only] })
    renderAt(
      '/en/paths/external-interference?country=CN&status=achieved',
      <PathPage id="external-interference" />,
      tracker,
    )
    expect(screen.getByText('None of its milestones is in this selection.')).toBeVisible()
    expect(
      screen.getAllByText('No milestone was found for this measure; evidence was searched up to 30 June 2026.').length,
    ).toBeGreaterThan(3)
  })

  it('lists outside events up to the date shown, each with the side it helps or hinders and its source', async () => {
    await show('governance', '?asOf=2025-01-01')
    const events = region('Outside events').getAllByRole('listitem')
    for (const event of events) {
      expect(event.textContent).toMatch(/Helps|Hinders/)
      expect(event.querySelector('time')?.getAttribute('datetime')?.slice(0, 4)).toMatch(/^20(1|2[0-4])/)
    }
  })

  it('leads to the paths before and after and keeps the selection', async () => {
    await show('co-development', '?country=KR')
    const links = within(screen.getByRole('navigation', { name: 'Neighbouring paths' })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/en/paths/external-interference?country=KR',
      '/en/paths/application?country=KR',
    ])
  })

  it('says what to relax where nothing is left to show', async () => {
    await show('governance', '?country=JP&match=only&kind=market-opening')
    expect(screen.getByRole('heading', { name: 'No milestone matches.' })).toBeVisible()
    expect(screen.queryByRole('figure')).toBeNull()
  })

  it.each(['en', 'zh', 'ja', 'ko'] as const)('speaks %s', async (language) => {
    await show('application', '', language)
    expect(screen.getByRole('heading', { level: 1 })).not.toBeEmptyDOMElement()
  })
})
