import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderAt } from '#tests/components/render-at.tsx'
import type { Item } from '#src/domain/item.ts'
import { FlagBadges } from './flag-badge.tsx'
import { ItemStatus } from './status-label.tsx'
import { useView } from './view-context.ts'
import { Why, WhyProvider } from './why.tsx'

/** jsdom has no popovers; what the browser does with them is tried in the journeys. */
beforeEach(() => {
  HTMLElement.prototype.showPopover = vi.fn<() => void>(function show(this: HTMLElement) {
    this.style.display = 'block'
  })
  HTMLElement.prototype.hidePopover = vi.fn<() => void>()
})
afterEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover')
  Reflect.deleteProperty(HTMLElement.prototype, 'hidePopover')
})

const SUMMIT = 'tenth-trilateral-summit'

function Badges({ pick }: { readonly pick: (item: Item) => React.ReactNode }) {
  const item = useView().view.items.find(({ id }) => id === SUMMIT)
  return item === undefined ? null : pick(item)
}

const badges = (item: Item) => (
  <>
    <FlagBadges item={item} partyCount={item.parties.length} />
    <ItemStatus item={item} />
    <Why topic={{ about: 'grade', of: 'all', item }}>{item.grade}</Why>
  </>
)

function open(address = '/en') {
  renderAt(
    address,
    <WhyProvider>
      <Badges pick={badges} />
    </WhyProvider>,
  )
}

async function ask(name: string): Promise<HTMLElement> {
  await userEvent.click(screen.getByRole('button', { name }))
  return screen.findByRole('dialog')
}

describe('why?', () => {
  it('of a flag: meaning, rule, date and inputs, and the way to the Method page', async () => {
    open()
    const answer = await ask('Went backwards')
    expect(answer).toHaveAccessibleName('Went backwards')
    expect(answer).toHaveTextContent('The latest change of status was a step down.')
    expect(answer).toHaveTextContent('latest change of status(party)')
    expect(answer).toHaveTextContent('30 June 2026')
    expect(within(answer).getByRole('link', { name: 'report of 24 Nov 2025' })).toHaveAttribute(
      'href',
      expect.stringContaining(`/en/milestones/${SUMMIT}?report=`),
    )
    expect(within(answer).getByRole('link', { name: /Method page/ })).toHaveAttribute(
      'href',
      '/en/method#flag-went-backwards',
    )
  })

  it('of a status: whose it is, the rule and the report it rests on', async () => {
    open()
    const answer = await ask('Suspended')
    expect(answer).toHaveTextContent('Formally stopped or put off; may resume.')
    expect(answer).toHaveTextContent('Joint status')
    expect(within(answer).getByRole('link', { name: /Method page/ })).toHaveAttribute(
      'href',
      '/en/method#status-suspended',
    )
  })

  it('of a country’s own status: the rule is that of a party', async () => {
    open('/en?country=JP')
    expect(await ask('Suspended')).toHaveTextContent('Japan’s own status')
  })

  it('of a grade: the reports graded and their sources', async () => {
    open()
    const answer = await ask('A')
    expect(answer).toHaveAccessibleName('Evidence grade A')
    expect(answer).toHaveTextContent('All reports that count at this date:')
    expect(answer).toHaveTextContent('not official')
  })

  it('stays one answer, filled anew for each question, and takes the focus', async () => {
    open()
    await ask('Suspended')
    const answer = await ask('Went backwards')
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
    expect(answer).toHaveAccessibleName('Went backwards')
    expect(answer).toHaveFocus()
  })

  it('is not offered where nobody can answer', () => {
    renderAt('/en', <Badges pick={badges} />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('Went backwards')).toBeInTheDocument()
  })
})
