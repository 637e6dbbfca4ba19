import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { renderAt } from '#tests/components/render-at.tsx'
import { NOTHING_TYPED } from '#src/paper/editor-text.ts'
import { BriefingPage } from './briefing-page.tsx'
import { keepTypedText } from './typed-text.ts'

afterEach(() => {
  for (const language of ['en', 'zh', 'ja', 'ko'] as const) keepTypedText(language, NOTHING_TYPED)
})

describe('the briefing page', () => {
  it('shows the paper of the selection under its title', () => {
    renderAt('/en/briefing?country=KR', <BriefingPage />)
    const paper = screen.getByRole('region', { name: 'Preview of the paper' })
    const title = 'China–Japan–South Korea AI cooperation: position of South Korea'
    expect(within(paper).getByRole('heading', { level: 1 })).toHaveTextContent(title)
    expect(within(paper).getByText(/^Of/)).toHaveTextContent('Of 57 milestones that touch South Korea')
  })

  it('has every milestone once in the annex', () => {
    renderAt('/ko/briefing?country=KR&preset=annex', <BriefingPage />)
    const rows = [...document.querySelectorAll('[data-page] tr[data-entry^="annex."]')]
    expect(rows).toHaveLength(57)
    expect(new Set(rows.map((row) => row.getAttribute('data-entry'))).size).toBe(57)
  })

  it('switches a section off in the address', async () => {
    const { visited } = renderAt('/en/briefing', <BriefingPage />)
    await userEvent.click(screen.getByRole('checkbox', { name: 'By country' }))
    expect(visited.at(-1)).toContain('sections=judgements,paths,changes,next,attention,events,asks,unknown')
    expect(screen.queryByRole('heading', { name: 'By country' })).toBeNull()
  })

  it('prints typed points apart from what is generated, and forgets them on request, until undone', async () => {
    const { visited } = renderAt('/en/briefing', <BriefingPage />)
    await userEvent.click(screen.getByRole('textbox', { name: 'Asks' }))
    await userEvent.paste('Agree to host')
    expect(await screen.findByRole('heading', { level: 2, name: 'Asks' })).toBeVisible()
    expect(screen.getByText('The editor’s words, not generated')).toBeVisible()
    expect(visited).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Clear your own words' }))
    expect(screen.queryByRole('heading', { name: 'Asks' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByRole('textbox', { name: 'Asks' })).toHaveValue('Agree to host')
  })

  it('warns of a mark that looks like a secrecy grade, and does not show it on the paper', async () => {
    renderAt('/ja/briefing', <BriefingPage />)
    await userEvent.click(screen.getByRole('textbox', { name: '取扱区分' }))
    await userEvent.paste('極秘')
    expect(screen.getByText(/法令上の秘密区分に見える/)).toBeVisible()
    expect(within(screen.getByRole('region', { name: '紙面のプレビュー' })).queryByText('極秘')).toBeNull()
  })

  it('names what an address asks for in vain', () => {
    renderAt('/en/briefing?preset=three-pages', <BriefingPage />)
    expect(screen.getByRole('alert')).toHaveTextContent('three-pages')
  })
})
