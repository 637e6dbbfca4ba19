import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAt } from '#tests/components/render-at.tsx'
import { METHOD_CHANGES } from '#src/domain/method.ts'
import { RULE_FORMULAS } from '#src/domain/flags/rule-formulas.ts'
import { FLAG_IDS, LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import { loadMessages } from '#src/i18n/load-messages.ts'
import { MethodPage } from './method-page.tsx'

/** Its words come after the first rendering. */
async function open(address = '/en/method') {
  const rendered = await act(async () => renderAt(address, <MethodPage />))
  await screen.findByRole('heading', { level: 1 })
  return rendered
}

const section = (name: string) => within(screen.getByRole('region', { name }))

describe('the Method page', () => {
  it('leads from its contents to every section', async () => {
    await open()
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link')
    const headings = screen.getAllByRole('heading', { level: 2 }).filter(({ id }) => id !== '')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(headings.map(({ id }) => `#${id}`))
    expect(links.length).toBeGreaterThan(10)
  })

  it('explains every flag with its rule as the code has it, under the anchor that badges lead to', async () => {
    await open()
    for (const id of FLAG_IDS) {
      const rule = document.querySelector(`#flag-${id}`)?.closest('section')
      expect(rule).toHaveTextContent(RULE_FORMULAS[id])
      expect(rule?.querySelector('dl'), id).not.toBeNull()
    }
  })

  it('links a worked example to its milestone on the day it is about', async () => {
    await open()
    const expired = document.querySelector<HTMLElement>('#flag-expired')?.closest('section')
    const [link] = within(expired ?? document.body).getAllByRole('link')
    expect(link).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/en\/milestones\/short-stay-visa-waivers\?asOf=2026-07-01$/),
    )
  })

  it('marks a constructed example as such and lists its reports', async () => {
    await open('/en/method?knownOn=2020-01-01')
    const overdue = document.querySelector<HTMLElement>('#flag-overdue')?.closest('section')
    expect(overdue).toHaveTextContent('Constructed example')
    expect(within(overdue ?? document.body).getByRole('list', { name: 'Its reports' })).toHaveTextContent(
      '15 Jan 2025 Agreed',
    )
    expect(within(overdue ?? document.body).queryByRole('link')).toBeNull()
  })

  it('shows the joint status of each combination by word as well as by shape', async () => {
    await open()
    const row = section('Joint status of several parties').getByRole('row', { name: /^Suspended/ })
    expect(within(row).getAllByRole('cell')).toHaveLength(6)
    for (const cell of within(row).getAllByRole('cell')) expect(cell).toHaveTextContent('Suspended')
  })

  it('sets the terms of all four languages side by side, each in its own language', async () => {
    await open()
    const row = await section('Terms in four languages').findByRole('row', { name: /^overdue/ })
    const cells = within(row).getAllByRole('cell')
    expect(cells.map((cell) => cell.getAttribute('lang'))).toEqual(LANGUAGES.map((language) => LANGUAGE_TAGS[language]))
    const words = await Promise.all(
      LANGUAGES.map(async (language) => (await loadMessages(language)).terms.flag.overdue),
    )
    expect(cells.map((cell) => cell.textContent)).toEqual(words)
  })

  it('tells the changes of the method from its own log', async () => {
    await open()
    expect(section('Changes of the method').getAllByRole('row')).toHaveLength(METHOD_CHANGES.length + 1)
  })

  it.each<[Language, string]>([
    ['zh', '方法说明'],
    ['ja', '方法'],
    ['ko', '방법'],
  ])('speaks %s', async (language, title) => {
    await open(`/${language}/method`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title)
  })
})
