import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ARCHIVED_AT, CHECKED } from '#tests/builders/checked-sources.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { renderAt } from '#tests/components/render-at.tsx'
import type { Tracker } from '#src/domain/tracker.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { SourcesPage } from './sources-page.tsx'

/** A page of 269 rows, searched by role: slow in jsdom when the machine is busy. */
vi.setConfig({ testTimeout: 60_000 })

async function show(query = '', language = 'en', tracker?: Tracker) {
  const shown = await act(async () => renderAt(`/${language}/sources${query}`, <SourcesPage />, tracker))
  /** Its words come with the page. */
  await waitFor(() => expect(within(shown.container).getByRole('search')).toBeVisible(), { timeout: 20_000 })
  return shown
}

/** Rows are counted in the document: asking for 269 of them by role takes a minute. */
const rowsOf = (container: HTMLElement): HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>('tr[id^="source-"]'),
]

describe('the sources page', () => {
  it.each(LANGUAGES)('brings all 269 sources in %s, each title in its own language', async (language) => {
    const { container } = await show('', language)
    const rows = rowsOf(container)
    const { sources } = REFERENCE.trackerFor(language).snapshot
    expect(sources).toHaveLength(269)
    expect(rows.map(({ id }) => id).toSorted()).toEqual(sources.map(({ id }) => `source-${id}`).toSorted())
    for (const source of sources) {
      const title = container.querySelector(`[id="source-${source.id}"] th [lang]`)
      expect(title).toHaveTextContent(source.title.replaceAll(/\s+/g, ' ').trim())
      expect(title).toHaveAttribute('lang', source.language)
      expect(title?.getAttribute('href') ?? null).toBe(source.url)
    }
  })

  it('says of a source whose it is, of what kind, how it was read and what rests on it', async () => {
    const { container } = await show('?find=sun-2025')
    const [row, ...others] = rowsOf(container)
    expect(others).toEqual([])
    expect(row).toHaveTextContent('Chinese side')
    expect(row).toHaveTextContent('Not official')
    expect(row).toHaveTextContent('Read in full')
    expect(row).toHaveTextContent('Jan 2025')
    expect(row).toHaveTextContent(/the frame of paths and measures, and the indicators, \d+ reports in \d+ milestones/)
    expect(within(row ?? document.body).getAllByRole('link').length).toBeGreaterThan(5)
  })

  it('says of an address that it was not checked and that no copy is known, where the records say nothing', async () => {
    const { container } = await show('?find=mofa-kr-9th-declaration')
    expect(rowsOf(container)[0]).toHaveTextContent('address not checked since it was read · no archived copy known')
    expect(screen.getByText(/^Of 268 web addresses, 0 were checked .* 0 have an archived copy/)).toBeVisible()
  })

  it('says when an address was checked and leads to the archived copy', async () => {
    const { container } = await show('?find=mofa-kr-9th-declaration', 'en', CHECKED.trackerFor('en'))
    const [row] = rowsOf(container)
    expect(row).toHaveTextContent('address checked 1 Dec 2026 · Archived copy')
    const copy = within(row ?? document.body).getByRole('link', { name: 'Archived copy' })
    expect(copy).toHaveAttribute('href', ARCHIVED_AT)
    expect(copy).toHaveAttribute('rel', 'noreferrer')
    expect(screen.getByText(/^Of 268 web addresses, 1 were checked .* 1 have an archived copy/)).toBeVisible()
  })

  it('says nothing of checking a source that has no address', async () => {
    const { container } = await show('?find=sun-2025')
    expect(rowsOf(container)[0]).not.toHaveTextContent(/checked|archived/)
  })

  it('marks reposts as their records do', async () => {
    const { container } = await show('?find=mip.ptzmz.cn')
    expect(rowsOf(container)).toHaveLength(1)
    expect(rowsOf(container)[0]).toHaveTextContent('Repost or copy')
  })

  it('filters by what the form asks, all at once', async () => {
    const { container, visited } = await show()
    const user = userEvent.setup()
    const form = within(screen.getByRole('search', { name: 'Filter the sources' }))
    await user.selectOptions(form.getByLabelText('Side'), 'Chinese side')
    await user.selectOptions(form.getByLabelText('Official'), 'Official')
    await user.click(form.getByRole('button', { name: 'Show' }))
    expect(visited.at(-1)).toBe('/en/sources?side=CN&official=yes')
    expect(visited).toHaveLength(2)
    expect(rowsOf(container)).toHaveLength(11)
    expect(screen.getByText(/^11 of 269 sources; sorted by/)).toBeVisible()
  })

  it('sorts by a column and turns the order round', async () => {
    const { container, visited } = await show('?official=yes')
    const user = userEvent.setup()
    /** A month stands for its last day. */
    const dates = (): string[] =>
      [...container.querySelectorAll('tr[id^="source-"] > td > time')].map((time) =>
        (time.getAttribute('datetime') ?? '').padEnd(10, '~'),
      )
    await user.click(screen.getByRole('button', { name: 'Published' }))
    expect(dates().length).toBeGreaterThan(20)
    expect(dates()).toEqual(dates().toSorted())
    await user.click(screen.getByRole('button', { name: /^Published/ }))
    expect(visited.at(-1)).toContain('sourceSort=published&sourceOrder=desc')
    expect(dates()).toEqual(dates().toSorted().toReversed())
    expect(screen.getByRole('columnheader', { name: /^Published/ })).toHaveAttribute('aria-sort', 'descending')
  })

  it('names what the address asks for and nobody knows', async () => {
    const { container } = await show('?side=US&sourceOrder=desc&official=yes')
    expect(screen.getByRole('alert')).toHaveTextContent('“US” is not a value of side')
    expect(screen.getByRole('alert')).toHaveTextContent('“sourceOrder” does nothing without “sourceSort”')
    expect(rowsOf(container)).toHaveLength(74)
  })

  it('says when nothing matches, and shows all again', async () => {
    const { container, visited } = await show('?find=nowhere&country=KR')
    expect(screen.getByText('No source matches.')).toBeVisible()
    const [, clear] = screen.getAllByRole('button', { name: 'Show all sources' })
    await userEvent.setup().click(clear ?? document.body)
    expect(visited.at(-1)).toBe('/en/sources?country=KR')
    expect(rowsOf(container)).toHaveLength(269)
  })

  it('counts what rests on a source at the date and in the selection shown', async () => {
    const { container } = await show('?asOf=2000-01-01&find=sun-2025')
    expect(rowsOf(container)[0]).not.toHaveTextContent(/reports in/)
    expect(screen.getByText(/^Reports are counted as of 1 January 2000, over the 70 milestones/)).toBeVisible()
  })

  it('adds up its sources by side and language, and leads from a figure to its sources', async () => {
    await show('?find=nowhere')
    const table = within(screen.getByRole('table', { name: 'Sources by side and language' }))
    const figures = (name: RegExp) =>
      within(table.getByRole('row', { name }))
        .getAllByRole('cell')
        .map((cell) => Number(cell.textContent))
    const sides = [/^Chinese/, /^Japanese/, /^South Korean/, /^Joint/, /^Other party/, /^No side/].map(figures)
    expect(figures(/^All sides/)).toEqual(
      figures(/^All sides/).map((_, column) => sides.reduce((sum, side) => sum + (side[column] ?? 0), 0)),
    )
    expect(within(table.getByRole('row', { name: /^Chinese/ })).getByRole('link', { name: '11' })).toHaveAttribute(
      'href',
      '/en/sources?side=CN&official=yes',
    )
  })

  it('says how many milestones rest on an official source and what was searched until when', async () => {
    await show('?find=nowhere')
    const resting = within(screen.getByRole('table', { name: 'Milestones that rest on an official source' }))
    const of = (name: string) =>
      Number(within(resting.getByRole('row', { name: new RegExp(`^${name}`) })).getByRole('cell').textContent)
    expect(of('Of any side') + of('No official source')).toBe(70)
    const searched = screen.getByRole('table', { name: 'What was searched until when' })
    expect(
      within(searched)
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent),
    ).toEqual(['30 Jun 202669', '7 Jul 20261'])
  })

  it('states the limits with the counts of the records', async () => {
    await show('?find=nowhere')
    const limits = within(screen.getByRole('region', { name: 'Limits' }))
    expect(limits.getAllByRole('listitem')).toHaveLength(10)
    expect(
      limits.getByText(/^Only 74 of 269 sources are official; of the Chinese side’s 11, 9 are in English/),
    ).toBeVisible()
  })

  it('names sides in the order of the language', async () => {
    await show('?find=nowhere', 'ko')
    const table = within(screen.getByRole('table', { name: '출처의 입장과 언어' }))
    expect(
      table
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent)
        .slice(0, 3),
    ).toEqual(['한국 측', '중국 측', '일본 측'])
  })
})
