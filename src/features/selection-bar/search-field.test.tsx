import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AskedView } from '#src/app/asked-view.tsx'
import { renderAt } from '#tests/components/render-at.tsx'
import { describe, expect, it } from 'vitest'
import { Link } from 'wouter'
import { SearchField } from './search-field.tsx'
import { SelectionSentence } from './selection-sentence.tsx'

function show(address: string) {
  const { visited } = renderAt(
    address,
    <>
      <AskedView>
        <SearchField />
      </AskedView>
      <SelectionSentence />
      <Link href="/en?q=robots">An address from a colleague</Link>
    </>,
  )
  return { user: userEvent.setup(), field: screen.getByRole('searchbox', { name: 'Search' }), visited }
}

describe('typing a search', () => {
  it('is in the address letter by letter, as one entry of the history', async () => {
    const { user, field, visited } = show('/en')
    await user.type(field, 'chip')
    expect(visited).toEqual(['/en', '/en?q=chip'])
  })

  it('begins another entry after Enter, or after a visit elsewhere', async () => {
    const { user, field, visited } = show('/en')
    await user.type(field, 'ai{Enter}')
    await user.type(field, ' law')
    await user.tab()
    await user.type(field, 's')
    expect(visited).toEqual(['/en', '/en?q=ai', '/en?q=ai%20law', '/en?q=ai%20laws'])
  })

  it('keeps the space at the end that the address does not have', async () => {
    const { user, field, visited } = show('/en')
    await user.type(field, 'ai ')
    expect(field).toHaveValue('ai ')
    expect(visited.at(-1)).toBe('/en?q=ai')
  })

  it('ends in the sentence that says what was found', async () => {
    const { user, field } = show('/en')
    await user.type(field, '정상회의')
    expect(await screen.findByText(/^Showing \d+ of 70 milestones; text “정상회의”;/)).toBeVisible()
  })
})

describe('an input method', () => {
  it('changes the address when the word is composed, never before', async () => {
    const { user, field, visited } = show('/en')
    await user.click(field)
    fireEvent.compositionStart(field)
    for (const text of ['r', 'ren', '人工']) fireEvent.change(field, { target: { value: text } })
    expect(field).toHaveValue('人工')
    expect(visited).toEqual(['/en'])
    fireEvent.compositionEnd(field)
    expect(decodeURIComponent(visited.at(-1) ?? '')).toBe('/en?q=人工')
    expect(field).toHaveValue('人工')
  })
})

describe('the search field', () => {
  it('shows what the address asks, also when that changes without it', async () => {
    const { user, field } = show('/en?q=chip')
    expect(field).toHaveValue('chip')
    await user.type(field, 's')
    await user.click(screen.getByRole('link'))
    expect(field).toHaveValue('robots')
  })

  it('is emptied by its button and keeps the focus', async () => {
    const { user, field, visited } = show('/en?q=chip&status=agreed')
    await user.click(screen.getByRole('button', { name: 'Clear the text' }))
    expect(visited.at(-1)).toBe('/en?status=agreed')
    expect(field).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Clear the text' })).not.toBeInTheDocument()
  })
})
