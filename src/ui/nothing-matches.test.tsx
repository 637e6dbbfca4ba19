import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderAt } from '#tests/components/render-at.tsx'
import { describe, expect, it } from 'vitest'
import { NothingMatches } from './nothing-matches.tsx'

function show(address: string) {
  const { visited } = renderAt(
    address,
    <main tabIndex={-1}>
      <NothingMatches />
    </main>,
  )
  return { user: userEvent.setup(), address: () => decodeURIComponent(visited.at(-1) ?? '') }
}

describe('when nothing matches', () => {
  it('each part in use can be taken back alone, and says what would then show', async () => {
    const { user, address } = show('/en?country=KR&path=governance&flag=overdue&asOf=2026-03-31')
    const ways = screen.getAllByRole('listitem')
    expect(ways).toHaveLength(3)
    for (const way of ways) expect(way).toHaveTextContent(/^Remove: .*then \d+ milestones?$/)
    const [first] = ways
    if (first === undefined) throw new Error('nothing to take back')
    await user.click(within(first).getByRole('button', { name: 'Remove: Flag: Overdue' }))
    expect(address()).toBe('/en?country=KR&path=governance&asOf=2026-03-31')
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('all filters can be removed at once; the dates stay', async () => {
    const { user, address } = show('/en?country=CN,JP&match=only&status=declined&asOf=2026-03-31')
    await user.click(screen.getByRole('button', { name: 'Remove all filters' }))
    expect(address()).toBe('/en?asOf=2026-03-31')
  })

  it('names the values of a part in the reader’s language', () => {
    show('/ja?country=CN,JP&status=agreed,stalled')
    expect(screen.getByRole('button', { name: '解除：国：日本、中国' })).toBeVisible()
    expect(screen.getByRole('button', { name: '解除：進捗状況：合意済み、停滞' })).toBeVisible()
  })
})
