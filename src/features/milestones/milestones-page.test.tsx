import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Router, useSearch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { describe, expect, it } from 'vitest'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { buildTracker, viewAt, type SelectionOverrides } from '#tests/builders/tracker.ts'
import { ViewProvider } from '#src/app/view-provider.tsx'
import { wordsOf } from '#src/domain/text.ts'
import { trackerOf, type Tracker } from '#src/domain/tracker.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import { buildI18n, I18nContext } from '#src/i18n/i18n-context.ts'
import { loadMessages } from '#src/i18n/load-messages.ts'
import { MilestonesPage } from './milestones-page.tsx'

function Address() {
  return <output aria-label="address">{useSearch()}</output>
}

async function open(query = '', language: Language = 'en', tracker: Tracker = REFERENCE.trackerFor(language)) {
  const messages = await loadMessages(language)
  const { hook, searchHook } = memoryLocation({ path: `/${language}/milestones`, searchPath: query })
  const { unmount } = render(
    <QueryClientProvider client={new QueryClient()}>
      <I18nContext value={buildI18n(language, messages)}>
        <Router hook={hook} searchHook={searchHook}>
          <ViewProvider tracker={tracker}>
            <MilestonesPage />
            <Address />
          </ViewProvider>
        </Router>
      </I18nContext>
    </QueryClientProvider>,
  )
  return { messages, tracker, unmount, address: () => screen.getByLabelText('address').textContent }
}

/** Titles in the order of the rows; headings of groups are not rows of a milestone. */
function titles(): string[] {
  return [...screen.getByRole('table').querySelectorAll('th[scope="row"] a')].map((link) => link.textContent)
}

/** Queries by role over the whole table would take seconds; heads are few. */
const inHeads = () => within(screen.getAllByRole('rowgroup')[0] ?? document.body)
const head = (name: string) => inHeads().getByRole('columnheader', { name })
const headButton = (name: string) => inHeads().getByRole('button', { name })

const titlesOf = (tracker: Tracker, selection: SelectionOverrides = {}) =>
  viewAt(tracker, selection).items.map(({ title }) => wordsOf(title))

describe('the table of milestones', () => {
  it.each(LANGUAGES)('%s: every milestone reaches the reader, each with a link to its page', async (language) => {
    const { tracker, messages } = await open('', language)
    expect(titles().toSorted()).toEqual(titlesOf(tracker).toSorted())
    expect(titles()).toHaveLength(70)
    expect(screen.getByRole('table')).toHaveAccessibleName(expect.stringContaining(messages.milestones.count(70, '70')))
    const addresses = [...screen.getByRole('table').querySelectorAll('th[scope="row"] a')].map((link) =>
      link.getAttribute('href'),
    )
    const expected = viewAt(tracker).items.map(({ id }) => `/${language}/milestones/${id}`)
    expect(new Set(addresses)).toEqual(new Set(expected))
  })

  it.each<[string, SelectionOverrides]>([
    ['country=KR', { country: ['KR'] }],
    ['country=JP&status=achieved', { country: ['JP'], status: ['achieved'] }],
    ['flag=quiet', { flag: ['quiet'] }],
    ['path=governance&asOf=2024-12-31', { path: ['governance'], asOf: '2024-12-31' }],
  ])('%s: shows what the filter asks for, counts it, and nothing else', async (query, selection) => {
    const { tracker } = await open(query)
    const expected = titlesOf(tracker, selection)
    expect(titles().toSorted()).toEqual(expected.toSorted())
    expect(screen.getByRole('table')).toHaveAccessibleName(new RegExp(`^${expected.length} milestones`))
  })

  it('groups the rows under path and measure with counts, in the order of the paper', async () => {
    await open('path=application')
    const heading = screen.getByRole('rowheader', { name: /^Path 3.*Application-layer cooperation 22 milestones$/ })
    expect(heading).toHaveAttribute('scope', 'rowgroup')
    expect(screen.getByRole('rowheader', { name: /Service scenarios 5 milestones/ })).toBeInTheDocument()
  })

  it('says when nothing matches', async () => {
    await open('country=KR&status=declined')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'No milestone matches.' })).toBeInTheDocument()
  })

  it('says that the one chosen country is only concerned; of several countries it does not', async () => {
    const tracker = buildTracker(buildMilestone(['2026-01 agreed'], { countries: ['CN'], concerns: ['KR'] }))
    const { unmount } = await open('country=KR', 'en', tracker)
    const status = screen.getByRole('cell', { name: /^Agreed/ })
    expect(status).toHaveTextContent('Agreed concerned')
    unmount()
    await open('country=KR,CN', 'en', tracker)
    expect(screen.getByRole('cell', { name: /^Agreed/ })).toHaveTextContent(/^Agreed$/)
  })
})

describe('sorting and columns', () => {
  it('a head sorts by its column, then the other way, and the address keeps it over a reload', async () => {
    const first = await open('path=external-interference')
    const user = userEvent.setup()
    await user.click(headButton('Due'))
    expect(head('Due')).toHaveAttribute('aria-sort', 'ascending')
    await user.click(headButton('Due'))
    expect(head('Due')).toHaveAttribute('aria-sort', 'descending')
    expect(screen.getByRole('table')).toHaveAccessibleName(/sorted by Due, descending/)
    const [query, rows] = [first.address(), titles()]
    expect(query).toBe('path=external-interference&sort=due&order=desc')
    first.unmount()
    await open(query)
    expect(titles()).toEqual(rows)
    await user.click(screen.getByRole('button', { name: 'Order of the paper' }))
    expect(screen.getByRole('table')).toHaveAccessibleName(/in the order of the paper/)
  })

  it('the menu adds and removes a column, and the address keeps it over a reload', async () => {
    const first = await open('path=external-interference')
    const user = userEvent.setup()
    await user.click(screen.getByText('Columns', { selector: 'summary' }))
    await user.click(screen.getByRole('checkbox', { name: 'Flags' }))
    await user.click(screen.getByRole('checkbox', { name: 'Sector' }))
    const query = first.address()
    first.unmount()
    await open(query)
    expect(screen.queryByRole('columnheader', { name: 'Flags' })).not.toBeInTheDocument()
    expect(screen.getByRole('columnheader', { name: 'Sector' })).toBeInTheDocument()
  })

  it('everything can be done by keyboard alone', async () => {
    const { address } = await open('path=external-interference')
    const user = userEvent.setup()
    screen.getByRole('button', { name: 'Order of the paper' }).focus()
    // jsdom also stops at the links that a closed disclosure hides; a browser does not.
    for (let presses = 0; presses < 12 && document.activeElement !== headButton('Milestone'); presses += 1)
      await user.tab()
    expect(headButton('Milestone')).toHaveFocus()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(address()).toBe('path=external-interference&sort=status')
    expect(head('Status')).toHaveAttribute('aria-sort', 'ascending')
    for (let presses = 0; presses < 20 && !(document.activeElement instanceof HTMLAnchorElement); presses += 1)
      await user.tab()
    expect(document.activeElement).toHaveTextContent(titles()[0] ?? '')
  })

  it('names in words what the address asks for and cannot get, and takes it out on request', async () => {
    const { address } = await open('sort=colour&columns=status,weight&country=JP')
    const alert = screen.getByRole('alert')
    expect(within(alert).getByText('“colour” is not a value of sort')).toBeInTheDocument()
    expect(within(alert).getByText('“weight” is not a value of columns')).toBeInTheDocument()
    await userEvent.setup().click(within(alert).getByRole('button', { name: 'Remove it from the address' }))
    expect(address()).toBe('country=JP')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('very many milestones', () => {
  it('shows them in portions, says how many of how many, and goes on with the keyboard at the first new one', async () => {
    const { snapshot } = REFERENCE.trackerFor('en')
    const milestones = Array.from({ length: 6 }, (_, copy) =>
      snapshot.milestones.map((milestone) => ({ ...milestone, id: `${milestone.id}-${copy}` })),
    ).flat()
    await open('sort=milestone&columns=milestone', 'en', trackerOf({ ...snapshot, milestones }))
    expect(titles()).toHaveLength(200)
    expect(screen.getByRole('table')).toHaveAccessibleName(/^420 milestones.*200 of 420 rows shown$/)
    expect(screen.getByText('220 more rows of this selection are not printed.')).toBeInTheDocument()
    await userEvent.setup().click(screen.getByText('Show 200 more', { selector: 'button' }))
    expect(titles()).toHaveLength(400)
    expect(document.activeElement).toBe(screen.getByRole('table').querySelectorAll('th[scope="row"] a')[200])
    await userEvent.setup().click(screen.getByText('Show 20 more', { selector: 'button' }))
    expect(titles()).toHaveLength(420)
    expect(screen.queryByText(/^Show \d/, { selector: 'button' })).not.toBeInTheDocument()
  })
})
