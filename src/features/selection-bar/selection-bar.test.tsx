import { fireEvent, screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { AskedView } from '#src/app/asked-view.tsx'
import { renderAt } from '#tests/components/render-at.tsx'
import { describe, expect, it } from 'vitest'
import { SelectionBar } from './selection-bar.tsx'
import { SelectionSentence } from './selection-sentence.tsx'

interface Shown {
  readonly user: UserEvent
  readonly address: () => string
}

function show(address: string): Shown {
  const { visited } = renderAt(
    address,
    <>
      <AskedView>
        <SelectionBar />
      </AskedView>
      <SelectionSentence />
    </>,
  )
  return { user: userEvent.setup(), address: () => decodeURIComponent(visited.at(-1) ?? '') }
}

const bar = () => within(screen.getByRole('region', { name: 'Filter' }))
const inUse = () => within(screen.getByRole('region', { name: 'Filters in use' }))

function menuButton(label: string): HTMLElement {
  const summary = bar().getByText(label, { selector: 'summary > span' }).closest('summary')
  if (summary === null) throw new Error(`no menu ${label}`)
  return summary
}

/** What a browser does on Enter at a summary; jsdom knows only its click. */
function pressEnterAt(summary: HTMLElement): void {
  summary.focus()
  fireEvent.click(summary)
}

describe('the keyboard alone', () => {
  it('chooses a country, a status and a date, reads what is shown, and takes a part back', async () => {
    const { user, address } = show('/en')
    await user.tab()
    expect(screen.getByRole('button', { name: 'China' })).toHaveFocus()
    await user.keyboard(' ')
    expect(address()).toBe('/en?country=CN')
    expect(screen.getByRole('button', { name: 'China' })).toHaveAttribute('aria-pressed', 'true')

    pressEnterAt(menuButton('Status'))
    ;(await screen.findByRole('checkbox', { name: 'Agreed' })).focus()
    await user.keyboard(' ')
    expect(address()).toBe('/en?country=CN&status=agreed')
    await user.keyboard('{Escape}')
    expect(menuButton('Status')).toHaveFocus()
    expect(screen.queryByRole('checkbox', { name: 'Agreed' })).not.toBeInTheDocument()

    pressEnterAt(menuButton('As of'))
    ;(await screen.findByRole('textbox', { name: 'Other date' })).focus()
    await user.keyboard('2025/12{Enter}')
    expect(address()).toBe('/en?country=CN&status=agreed&asOf=2025-12-31')
    expect(menuButton('As of')).toHaveFocus()

    expect(
      await screen.findByText(/^Showing \d+ of 70 milestones; with China; Status: Agreed; as of 31 December 2025;/),
    ).toBeVisible()

    inUse().getByRole('button', { name: 'Remove: Status: Agreed' }).focus()
    await user.keyboard('{Enter}')
    expect(address()).toBe('/en?country=CN&asOf=2025-12-31')
    expect(screen.getByRole('region', { name: 'Filters in use' })).toHaveFocus()
    await user.tab()
    expect(inUse().getByRole('button', { name: 'Remove: Country: China' })).toHaveFocus()
  })
})

describe('a menu', () => {
  it('closes when the reader clicks elsewhere or goes on with the keyboard', async () => {
    const { user } = show('/en')
    await user.click(menuButton('Status'))
    expect(await screen.findByRole('checkbox', { name: 'Agreed' })).toBeVisible()
    await user.click(document.body)
    expect(screen.queryByRole('checkbox', { name: 'Agreed' })).not.toBeInTheDocument()

    await user.click(menuButton('Status'))
    ;(await screen.findByRole('checkbox', { name: 'No record' })).focus()
    await user.tab()
    expect(screen.queryByRole('checkbox', { name: 'Agreed' })).not.toBeInTheDocument()
  })

  it('says how many milestones each choice would leave', async () => {
    const { user } = show('/en?path=governance')
    await user.click(menuButton('Status'))
    const achieved = await screen.findByRole('checkbox', { name: 'Achieved' })
    expect(achieved).toHaveAccessibleDescription('7 milestones')
    await user.click(achieved)
    expect(await screen.findByText(/^Showing 7 of 70 milestones/)).toBeVisible()
  })
})

describe('the match of countries', () => {
  it('appears with the first country, offers "all" with the second, and goes with the last', async () => {
    const { user, address } = show('/en?country=CN&match=only')
    const match = screen.getByRole('combobox', { name: 'Countries are met by' })
    expect(within(match).getAllByRole('option')).toHaveLength(4)
    await user.click(screen.getByRole('button', { name: 'Japan' }))
    expect(within(match).getAllByRole('option')).toHaveLength(5)
    await user.selectOptions(match, 'all of them')
    expect(address()).toBe('/en?country=CN,JP&match=all')
    await user.click(screen.getByRole('button', { name: 'China' }))
    await user.click(screen.getByRole('button', { name: 'Japan' }))
    expect(address()).toBe('/en')
  })
})

describe('the countries', () => {
  it.each([
    ['zh', '国家', ['中国', '日本', '韩国']],
    ['ja', '国', ['日本', '中国', '韓国']],
    ['ko', '국가', ['한국', '중국', '일본']],
  ])('stand in the order of the language, in its words: %s', (language, name, names) => {
    show(`/${language}`)
    const buttons = within(screen.getByRole('group', { name })).getAllByRole('button')
    expect(buttons.map(({ textContent }) => textContent)).toEqual(names)
  })
})

describe('the date of comparison', () => {
  it('is six months before, and shown as the default, until one is chosen', async () => {
    const { user, address } = show('/en')
    await user.click(menuButton('Compared with'))
    const usual = await screen.findByRole('button', { name: /Six months before.*default/ })
    expect(usual).toHaveAttribute('aria-pressed', 'true')
    await user.click(screen.getByRole('button', { name: /Ninth summit/ }))
    expect(address()).toBe('/en?since=2024-05-27')
  })

  it('is named in the address when only changes are wanted, even the default one', async () => {
    const { user, address } = show('/en')
    await user.click(menuButton('More filters'))
    await user.click(await screen.findByRole('checkbox', { name: /Only what changed/ }))
    expect(address()).toBe('/en?since=2025-12-30&changed=yes')
    await user.click(menuButton('Compared with'))
    await user.click(screen.getByRole('button', { name: /Ninth summit/ }))
    await user.click(menuButton('Compared with'))
    await user.click(screen.getByRole('button', { name: /Six months before/ }))
    expect(address()).toBe('/en?since=2025-12-30&changed=yes')
  })

  it('must lie before the as-of date', async () => {
    const { user, address } = show('/en?asOf=2025-01-31')
    await user.click(menuButton('Compared with'))
    expect(screen.queryByRole('button', { name: /Trade ministers/ })).not.toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: 'Other date' }), '2026{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Compare with a date before 31 January 2025.')
    expect(address()).toBe('/en?asOf=2025-01-31')
  })
})

describe('a date that is none', () => {
  it('is answered with what to write, and changes nothing', async () => {
    const { user, address } = show('/en')
    await user.click(menuButton('As of'))
    const field = screen.getByRole('textbox', { name: 'Other date' })
    await user.type(field, '2026-02-31{Enter}')
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(/This is not a date. Write it as 2026-06-30./)
    expect(address()).toBe('/en')
    await user.clear(field)
    await user.type(field, '2025-02{Enter}')
    expect(address()).toBe('/en?asOf=2025-02-28')
  })
})

describe('the filters out of sight', () => {
  it('are counted on their button', () => {
    show('/en?path=governance,application&flag=quiet&status=agreed&knownOn=2026-11-23')
    expect(within(menuButton('More filters')).getByText('3 more in use')).toBeInTheDocument()
  })

  it('find a body by a part of its name', async () => {
    const { user, address } = show('/en')
    await user.click(menuButton('More filters'))
    await user.type(screen.getByRole('searchbox', { name: 'Find a body' }), 'baid')
    await user.click(screen.getByRole('checkbox', { name: 'Baidu' }))
    expect(address()).toBe('/en?body=baidu')
  })
})

describe('“Clear filters”', () => {
  it('takes back every filter and keeps the dates', async () => {
    const { user, address } = show('/en?country=CN,KR&match=all&flag=quiet&asOf=2025-12-31&since=2024-05-27')
    expect(inUse().getAllByRole('button')).toHaveLength(5)
    await user.click(inUse().getByRole('button', { name: 'Clear filters' }))
    expect(address()).toBe('/en?asOf=2025-12-31&since=2024-05-27')
    expect(inUse().queryAllByRole('button')).toEqual([])
  })
})
