import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildTracker, viewAt } from '#tests/builders/tracker.ts'
import { renderAt } from '#tests/components/render-at.tsx'
import { changesIn } from '#src/domain/changes.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { ChangesPage } from './changes-page.tsx'

const region = (name: string | RegExp) => within(screen.getByRole('region', { name }))
const show = (query = '', language = 'en') => renderAt(`/${language}/changes${query}`, <ChangesPage />)

/** jsdom draws nothing, so it cannot scroll. */
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})

/** Talks whose second report was corrected, under the frame of the reference records. */
const CORRECTED = buildTracker(
  buildMilestone([
    '2025-01-10 agreed recorded=2025-01-10',
    '2025-06-10 achieved recorded=2025-06-10',
    '2025-06-10 in-progress recorded=2025-09-01 corrects=2',
  ]),
)

describe('the page of changes', () => {
  it('says both dates, and which of them is included', () => {
    show('?since=2025-12-31&asOf=2026-03-31')
    expect(screen.getByText(/^From/).parentElement).toHaveTextContent(
      'From 31 December 2025 (not included) up to 31 March 2026 (included).',
    )
  })

  it('says that half a year is used where no date of comparison is chosen', () => {
    show()
    expect(screen.getByText(/No date of comparison is chosen/)).toBeVisible()
  })

  it('says so when the date of comparison is not before the as-of date', () => {
    show('?since=2026-05-01&asOf=2026-03-31')
    expect(screen.getByRole('alert')).toHaveTextContent('1 May 2026, is not before 31 March 2026')
    expect(screen.getByText('No report of this selection took effect in the period.')).toBeVisible()
  })

  it.each(['', '&country=KR', '&path=governance', '&country=CN,JP&match=all'])(
    'lists every report that moved something, once and newest first within its path (%s)',
    (filter) => {
      show(`?since=2025-06-30${filter}`)
      const tracker = REFERENCE.trackerFor('en')
      const parameters = new URLSearchParams(filter)
      const view = viewAt(tracker, {
        country:
          parameters
            .get('country')
            ?.split(',')
            .map((one) => (one === 'CN' ? 'CN' : one === 'JP' ? 'JP' : 'KR')) ?? [],
        path: parameters.get('path') === null ? [] : ['governance'],
        match: parameters.get('match') === 'all' ? 'all' : 'any',
      })
      const ids = view.items.map(({ id }) => id)
      const { moved } = changesIn(
        tracker.snapshot.milestones.filter(({ id }) => ids.includes(id)),
        {
          since: viewAt(tracker, { since: '2025-06-30' }).selection.since ?? view.clock.asOf,
          until: view.clock.asOf,
          knownOn: null,
        },
      )
      const world = region('The world moved')
      const entries = world.getAllByRole('listitem')
      expect(entries).toHaveLength(moved.length)
      for (const list of world.getAllByRole('list')) {
        const dates = [...list.querySelectorAll('time')].map((time) => time.getAttribute('datetime') ?? '')
        expect(dates).toEqual(dates.toSorted().toReversed())
      }
    },
  )

  it('shows the status before and after, and says when a report left it as it was', () => {
    show('?since=2025-12-31')
    const dialogue = region('The world moved')
      .getAllByRole('listitem')
      .find((entry) => entry.textContent?.includes('China–Japan export control dialogue'))
    expect(dialogue).toHaveTextContent('from Running →to Stalled')
    expect(region('The world moved').getAllByText('status unchanged').length).toBeGreaterThan(0)
  })

  it('keeps corrections apart from what happened, and says what they correct', () => {
    renderAt('/en/changes?since=2025-06-30&asOf=2025-12-31', <ChangesPage />, CORRECTED)
    expect(region('The world moved').queryAllByRole('listitem')).toHaveLength(0)
    const [correction] = region('The record was corrected').getAllByRole('listitem')
    expect(correction).toHaveTextContent('from Achieved →to In progress')
    expect(correction).toHaveTextContent('recorded 1 Sep 2025')
    expect(
      within(correction ?? document.body).getByRole('link', { name: 'corrects report of 10 Jun 2025' }),
    ).toBeVisible()
  })

  it('lists changes of the method in the reader’s language', () => {
    show('?since=2026-11-01&asOf=2026-12-31', 'ja')
    expect(region('方法の変更').getByText('状況、集約、期日、フラグ、証拠等級の規則の初版。')).toBeVisible()
  })

  it('says of each list when it is empty', () => {
    show('?since=2026-06-29')
    expect(screen.getByText('No report of this selection took effect in the period.')).toBeVisible()
    expect(screen.getByText('No record of this selection was corrected in the period.')).toBeVisible()
    expect(screen.getByText('The rules did not change in the period.')).toBeVisible()
  })

  it('leads to the Atom feed of the same selection', () => {
    show('?country=KR&since=2025-12-31')
    expect(screen.getByRole('link', { name: /Atom/ })).toHaveAttribute(
      'href',
      '/api/v1/changes.atom?country=KR&since=2025-12-31&lang=en',
    )
  })

  it.each(LANGUAGES)('speaks %s', (language) => {
    show('?since=2025-06-30&country=KR&milestone=short-stay-visa-waivers', language)
    expect(screen.getByRole('heading', { level: 1 })).not.toBeEmptyDOMElement()
    expect(screen.getByRole('table')).toBeVisible()
  })
})

describe('one milestone at both dates', () => {
  const both = () => region('One milestone at both dates')

  it('stands side by side, each line with a word for what differs', () => {
    show('?since=2025-12-31&milestone=cn-jp-export-control-dialogue')
    const [, joint] = both().getAllByRole('row')
    expect(joint).toHaveTextContent('Joint statusRunningStalled differs')
    expect(both().getByText(/lines? differs?/)).toBeVisible()
  })

  it('is chosen from the selection and stands in the address', async () => {
    const { visited } = show('?since=2025-12-31')
    const user = userEvent.setup()
    expect(both().queryByRole('table')).toBeNull()
    await user.selectOptions(both().getByRole('combobox', { name: 'Milestone' }), 'tenth-trilateral-summit')
    await user.click(both().getByRole('button', { name: 'Compare' }))
    expect(visited.at(-1)).toBe('/en/changes?since=2025-12-31&milestone=tenth-trilateral-summit')
    expect(both().getByRole('table')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'One milestone at both dates' })).toHaveFocus()
    await user.click(both().getByRole('button', { name: 'Close the comparison' }))
    expect(visited.at(-1)).toBe('/en/changes?since=2025-12-31')
  })

  it('names a milestone that the records do not have', async () => {
    const { visited } = show('?milestone=no-such-thing')
    expect(screen.getByRole('alert')).toHaveTextContent('There is no milestone “no-such-thing” in these records.')
    await userEvent.click(screen.getByRole('button', { name: 'Remove it from the address' }))
    expect(visited.at(-1)).toBe('/en/changes')
  })

  it('is shown outside the selection too, and says so', () => {
    show('?path=governance&milestone=tenth-trilateral-summit')
    expect(both().getByText(/does not include this milestone/)).toBeVisible()
    expect(both().getByRole('table')).toBeVisible()
  })
})
