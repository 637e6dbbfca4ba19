import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ARCHIVED_AT, CHECKED } from '#tests/builders/checked-sources.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { buildTracker } from '#tests/builders/tracker.ts'
import { renderAt } from '#tests/components/render-at.tsx'
import { trackerOf, type Tracker } from '#src/domain/tracker.ts'
import { MilestonePage } from './milestone-page.tsx'

/** Whole pages of real records, searched by role: slow in jsdom when the machine is busy. */
vi.setConfig({ testTimeout: 30_000 })

/** jsdom draws nothing, so it cannot scroll. */
const scrolledTo = vi.fn<(this: Element) => void>()
beforeAll(() => {
  Element.prototype.scrollIntoView = function scroll(this: Element) {
    scrolledTo.call(this)
  }
})

function show(query = '', id = 'short-stay-visa-waivers', language = 'en') {
  return act(async () => renderAt(`/${language}/milestones/${id}${query}`, <MilestonePage id={id} />))
}

/** The history of a milestone that the test writes. */
function trackerWith(...reports: string[]): Tracker {
  return trackerOf({ ...buildTracker(buildMilestone(reports)).snapshot, events: [] })
}

const region = (name: string | RegExp) => within(screen.getByRole('region', { name }))
const entries = () => within(region('History').getAllByRole('list')[0] ?? document.body).getAllByRole('listitem')

describe('the page of a milestone', () => {
  it('says what it is, where it stands in the paper and what its joint status is since when', async () => {
    await show()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Short-stay visa waivers')
    const trail = within(screen.getByRole('navigation', { name: 'Where this stands' })).getAllByRole('link')
    expect(trail.map((link) => link.getAttribute('href'))).toEqual([
      '/en/paths/application',
      '/en/paths/application#measure-cross-border-flows',
    ])
    expect(region('Joint status').getByText('In effect')).toBeVisible()
    expect(region('Joint status').getByText(/^since \d/)).toBeVisible()
  })

  it('shows the one chosen country’s own status and the joint one beside it', async () => {
    await show('?country=CN', 'reaim-common-baseline')
    const status = region('China’s own status')
    expect(status.getByText('Declined')).toBeVisible()
    expect(status.getByText('Joint status: Stalled')).toBeVisible()
  })

  it('says so when the chosen country is concerned and does not act', async () => {
    await show('?country=JP')
    expect(region(/Japan is concerned and does not act/).getByText('In effect')).toBeVisible()
  })

  it('is shown although the filter leaves it out, and says that it does', async () => {
    await show('?path=governance')
    expect(screen.getByText(/does not include this milestone/)).toBeVisible()
  })

  it('does not call a country concerned that has no part in it', async () => {
    await show('?country=JP', 'cn-kr-export-control-dialogue')
    expect(screen.getByText(/does not include this milestone/)).toBeVisible()
    expect(screen.queryByText(/is concerned/)).toBeNull()
  })

  it('names an id that no record has', async () => {
    await show('', 'no-such-thing')
    expect(screen.getByRole('alert')).toHaveTextContent('There is no milestone “no-such-thing”')
  })

  it('opens each flag’s meaning, rule, inputs in words and the date it was asked for', async () => {
    await show()
    const user = userEvent.setup()
    const why = screen.getByText('Why?')
    const details = why.closest('details')
    expect(details).not.toHaveAttribute('open')
    await user.click(why)
    expect(details).toHaveAttribute('open')
    const reason = within(details ?? document.body)
    expect(reason.getByText('It ceases to have effect within 90 days unless renewed.')).toBeVisible()
    expect(reason.getByText(/due\.kind = expiry/)).toHaveAttribute('lang', 'en')
    expect(reason.getByText('Inputs: South Korea')).toBeVisible()
    expect(reason.getAllByText('30 June 2026').length).toBeGreaterThan(0)
    expect(reason.getByRole('link', { name: 'report of 29 Sep 2025' })).toHaveAttribute(
      'href',
      '#report-short-stay-visa-waivers.2',
    )
  })

  it('numbers each source once, in the order of first use, and leads from number to source', async () => {
    await show()
    const numbers = entries().flatMap((entry) => within(entry).getAllByRole('link', { name: /^Source/ }))
    expect(numbers[0]).toHaveTextContent('[1]')
    const list = within(screen.getByRole('region', { name: 'Sources' })).getAllByRole('listitem')
    const used = new Set(screen.getAllByRole('link', { name: /^Source \d+$/ }).map((link) => link.textContent))
    expect(used.size).toBe(list.length)
    expect(list.map((item) => item.id)).toEqual(list.map((_, index) => `source-${index + 1}`))
  })

  it('opens sources in the same window without telling them where the reader came from', async () => {
    await show()
    const links = region('Sources').getAllByRole('link')
    for (const link of links) {
      expect(link).toHaveAttribute('rel', 'noreferrer')
      expect(link).not.toHaveAttribute('target')
      expect(link).toHaveAttribute('lang')
    }
    expect(region('Sources').getByText(/no web address/)).toBeVisible()
  })

  it('says of each source when its address was checked and where an archive keeps a copy', async () => {
    const page = <MilestonePage id="ninth-trilateral-summit" />
    await act(async () => renderAt('/en/milestones/ninth-trilateral-summit', page, CHECKED.trackerFor('en')))
    const [checked, ...others] = region('Sources')
      .getAllByRole('listitem')
      .toSorted(
        (a, b) => Number(b.textContent.includes('checked 1 Dec')) - Number(a.textContent.includes('checked 1 Dec')),
      )
    expect(checked).toHaveTextContent('address checked 1 Dec 2026 · Archived copy')
    expect(within(checked ?? document.body).getByRole('link', { name: 'Archived copy' })).toHaveAttribute(
      'href',
      ARCHIVED_AT,
    )
    expect(others.length).toBeGreaterThan(0)
    for (const other of others) {
      expect(other).toHaveTextContent(/address not checked since it was read · no archived copy known|no web address/)
    }
  })

  it('strikes a corrected report through and says by which it was corrected', async () => {
    const tracker = trackerWith('2026-01-10 achieved', '2026-02-10 agreed corrects=1')
    await act(async () => renderAt('/en/milestones/talks', <MilestonePage id="talks" />, tracker))
    const [correction, corrected] = entries()
    expect(
      within(corrected ?? document.body)
        .getByText('What happened.')
        .closest('del'),
    ).not.toBeNull()
    expect(corrected).toHaveTextContent('corrected by report of 10 Feb 2026')
    expect(correction).toHaveTextContent('corrects report of 10 Jan 2026')
    expect(correction?.querySelector('del')).toBeNull()
  })

  it('keeps reports in sight that are not yet in effect or not yet known at the date shown', async () => {
    const tracker = trackerWith(
      '2026-01-10 agreed recorded=2026-02-01',
      '2026-03-10 achieved recorded=2026-03-11',
      '2026-01-20 agreed recorded=2026-04-01',
    )
    await act(async () =>
      renderAt('/en/milestones/talks?asOf=2026-03-01&knownOn=2026-03-20', <MilestonePage id="talks" />, tracker),
    )
    expect(entries().map((entry) => entry.textContent)).toEqual([
      expect.stringContaining('not yet in effect at the date shown'),
      expect.stringContaining('not yet known at the date shown'),
      expect.not.stringContaining('not yet'),
    ])
    expect(region('Joint status').getByText('Agreed')).toBeVisible()
  })

  it('says that a passed expiry stands in for a party’s status', async () => {
    await show('?asOf=2026-12-01&country=KR')
    expect(region('South Korea’s own status').getByText('Expired, no later report')).toBeVisible()
    expect(within(screen.getByRole('row', { name: /South Korea/ })).getByText('Expired, no later report')).toBeVisible()
    expect(within(screen.getByRole('row', { name: /China/ })).getByText('In effect')).toBeVisible()
  })

  it('marks and goes to the report that the address points to', async () => {
    await show('?report=short-stay-visa-waivers.1')
    const marked = document.querySelector('[data-marked=yes]')
    expect(marked).toHaveAttribute('id', 'report-short-stay-visa-waivers.1')
    expect(marked).toHaveFocus()
    expect(scrolledTo).toHaveBeenCalledOnce()
    expect(screen.getByText('the report that the address points to')).toBeVisible()
  })

  it('names a report that this milestone does not have', async () => {
    await show('?report=other.9')
    expect(screen.getByRole('alert')).toHaveTextContent('“other.9”')
  })

  it('cites the as-of date, the revision and the fingerprint', async () => {
    await show()
    const text = screen.getByRole('group', { name: 'Citation' })
    expect(text).toHaveTextContent('as of 30 June 2026')
    expect(text).toHaveTextContent('/en/milestones/short-stay-visa-waivers?asOf=2026-06-30')
    expect(text).toHaveTextContent('fingerprint reference')
  })

  it('says when copying is not allowed, and when it is done', async () => {
    const user = userEvent.setup()
    await show()
    const copy = screen.getByRole('button', { name: 'Copy: Citation' })
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('forbidden'))
    await user.click(copy)
    expect(await screen.findByText(/select the text instead/)).toBeVisible()
    write.mockResolvedValueOnce()
    await user.click(copy)
    expect(await screen.findByText('Copied')).toBeVisible()
    expect(write).toHaveBeenLastCalledWith(screen.getByRole('group', { name: 'Citation' }).textContent)
  })

  it('reports an error with id, revision and the address that was looked at', async () => {
    await show('?country=CN&asOf=2026-01-01')
    const text = screen.getByRole('group', { name: 'Text of the error report', hidden: true })
    expect(text).toHaveTextContent('Milestone: short-stay-visa-waivers')
    expect(text).toHaveTextContent('Data revision: 1')
    expect(text).toHaveTextContent('/en/milestones/short-stay-visa-waivers?country=CN&asOf=2026-01-01')
  })

  it('leads to the previous and next milestone of the selection and keeps the selection', async () => {
    await show('?path=application')
    const links = within(screen.getByRole('navigation', { name: /Neighbouring/ })).getAllByRole('link')
    expect(links).toHaveLength(2)
    for (const link of links)
      expect(link.getAttribute('href')).toMatch(/^\/en\/milestones\/[a-z0-9-]+\?path=application$/)
  })

  it('leads from a body to everything it takes part in, under the same country and dates', async () => {
    await show('?country=KR&kind=market-opening&asOf=2026-05-01')
    const link = screen.getByRole('link', { name: 'Ministry of Justice (KR)' })
    expect(link).toHaveAttribute('href', '/en/milestones?country=KR&body=ministry-of-justice-kr&asOf=2026-05-01')
  })

  it.each(['en', 'zh', 'ja', 'ko'] as const)(
    'shows every real milestone in %s, at the evidence date and long before',
    async (language) => {
      const { unmount } = await show('', 'short-stay-visa-waivers', language)
      unmount()
      for (const id of [
        'reaim-common-baseline',
        'beijing-tokyo-forum-ai',
        'kr-fab-equipment-access',
        'huawei-ascend-in-korea',
      ]) {
        for (const query of ['', '?asOf=2019-01-01']) {
          const shown = await show(query, id, language)
          expect(shown.getByRole('heading', { level: 1 })).not.toBeEmptyDOMElement()
          shown.unmount()
        }
      }
    },
  )
})
