import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { EDITOR, REVIEWER, testDesk, type TestDesk } from '#tests/builders/desk.ts'
import { openRecord, press } from '#tests/components/desk-form.tsx'
import { write } from '#tests/components/write.ts'
import { network } from '#tests/network.ts'

/** Forms of four languages in jsdom, on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

const MILESTONE = 'short-stay-visa-waivers'
const SERIES = 'trilateral-science-ministers'

const user = userEvent.setup()
const field = (name: RegExp) => screen.findByLabelText(name)

async function takeSource(words: string): Promise<void> {
  await write(await screen.findByLabelText('Search sources'), words)
  const [first] = await screen.findAllByRole('button', { name: /^Use “/ })
  if (first === undefined) throw new Error(`no source is found by ${words}`)
  await user.click(first)
}

async function fill(date = '2026-06-30'): Promise<void> {
  await write(await field(/^Date it took effect/), date)
  await user.selectOptions(await field(/^Status/), 'suspended')
  await write(screen.getByLabelText('English'), 'Suspended by both sides.')
  await takeSource('visa')
}

/** The draft that was made, as the desk holds it. */
async function onlyDraft({ store }: TestDesk) {
  const { items } = await store.drafts({ states: [], author: null, before: null, limit: 10 })
  expect(items).toHaveLength(1)
  return items[0]
}

describe('the form of a report', () => {
  it('shows before it is saved what readers will see: status, parties, flags and counts', async () => {
    testDesk(EDITOR)
    await openRecord('report', `?of=${MILESTONE}`)
    expect(screen.getByText('Shown as soon as the required fields are filled.')).toBeVisible()
    await fill()
    const preview = within(screen.getByRole('region', { name: 'What readers will see' }))
    const status = await preview.findByRole('row', { name: /^Joint status/ })
    expect(status).toHaveTextContent('Joint status changedIn effectSuspended')
    expect(preview.getByRole('row', { name: /^Parties/ })).toHaveTextContent('China: Suspended')
    expect(preview.getByRole('row', { name: /^Flags/ })).toHaveTextContent('Went backwards')
    expect(preview.getByRole('row', { name: /^Open/ })).toHaveTextContent(/^Open changed(\d)\d \(\+1\)$/)
    expect(preview.getByText('Suspended by both sides.')).toBeVisible()
  })

  it('names every field that is missing, says what to do, and puts the keyboard there', async () => {
    testDesk(EDITOR)
    await openRecord('report', `?of=${MILESTONE}`)
    await press('Submit for review')
    const summary = await screen.findByRole('alert', { name: '4 things have to be put right' })
    expect(summary).toHaveFocus()
    const links = within(summary).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Date it took effect: this is missing. Fill it in.',
      'Status: choose one of the offered values.',
      'Note: write it in at least one language.',
      'Sources: choose at least one.',
    ])
    Element.prototype.scrollIntoView = () => undefined
    await user.click(links[0] ?? summary)
    const date = await field(/^Date it took effect/)
    expect(date).toHaveFocus()
    expect(date).toHaveAccessibleDescription(/this is missing/)
    expect(date).toBeInvalid()
  })

  it('takes a date with the precision it is known with', async () => {
    const desk = testDesk(EDITOR)
    await openRecord('report', `?of=${MILESTONE}`)
    await fill('2026. 6.')
    await press('Save as draft')
    await waitFor(async () =>
      expect((await onlyDraft(desk))?.changes[0]).toMatchObject({ report: { date: '2026-06' } }),
    )
  })

  it('asks why another report is corrected, and says so at the field', async () => {
    testDesk(EDITOR)
    await openRecord('report', `?of=${MILESTONE}`)
    await fill()
    await user.selectOptions(await field(/^Corrects/), `${MILESTONE}.1`)
    await press('Submit for review')
    expect(
      (await screen.findAllByText('Why it corrects it: say why the earlier report is corrected.'))[0],
    ).toBeVisible()
  })

  it('does not offer a series what a series can never be', async () => {
    testDesk(EDITOR)
    await openRecord('report', `?of=${SERIES}`)
    const status = await field(/^Status/)
    const offered = within(status)
      .getAllByRole('option')
      .map(({ textContent }) => textContent)
    expect(offered).toContain('Running')
    expect(offered).not.toContain('Achieved')
    expect(screen.getByLabelText('This report is of a round that was held')).toBeInTheDocument()
  })

  it('offers to move the evidence date with a report that readers would not see', async () => {
    const desk = testDesk(EDITOR)
    await openRecord('report', `?of=${MILESTONE}`)
    await fill('2026-11')
    await user.click(await screen.findByLabelText(/^Also move the evidence date/))
    await press('Save as draft')
    await waitFor(async () =>
      expect((await onlyDraft(desk))?.changes.at(-1)).toEqual({ kind: 'evidence-date', date: '2026-11-30' }),
    )
  })

  it('keeps what was typed when the page is loaded again, and discards it when asked twice', async () => {
    testDesk(EDITOR)
    const { unmount } = await openRecord('report', `?of=${MILESTONE}`)
    await write(await screen.findByLabelText('English'), 'Half a sentence')
    unmount()
    await openRecord('report', `?of=${MILESTONE}`)
    expect(await screen.findByLabelText('English')).toHaveValue('Half a sentence')
    expect(screen.getByText(/^Restored from this device/)).toBeVisible()
    await press('Discard what I typed')
    await press('Keep it')
    expect(screen.getByLabelText('English')).toHaveValue('Half a sentence')
    await press('Discard what I typed')
    await press('Discard')
    expect(screen.getByLabelText('English')).toHaveValue('')
    expect(localStorage).toHaveLength(0)
  })

  it('submits for review under the revision that was before the editor, and forgets what was typed', async () => {
    const desk = testDesk(EDITOR)
    const { visited } = await openRecord('report', `?of=${MILESTONE}`)
    await fill()
    await press('Submit for review')
    await waitFor(() => expect(visited.at(-1)).toMatch(/^\/en\/drafts\/d[0-9a-f]{22}/))
    const draft = await onlyDraft(desk)
    expect(draft).toMatchObject({ state: 'submitted', summary: 'Suspended by both sides.', base: 2 })
    expect(draft?.author).toEqual(EDITOR)
    expect(localStorage).toHaveLength(0)
  })

  it('brings a new source along, in its kept spelling, and offers the known one for an address that is known', async () => {
    const desk = testDesk(EDITOR)
    await openRecord('report', `?of=${MILESTONE}`)
    await write(await field(/^Date it took effect/), '2026-06-30')
    await user.selectOptions(await field(/^Status/), 'suspended')
    await write(screen.getByLabelText('English'), 'Suspended.')
    await press('Add a new source')
    const source = within(screen.getByRole('group', { name: 'New source 1' }))
    const known = (await desk.store.current()).dataset.sources.find(({ url }) => url !== null)
    if (known?.url === undefined || known.url === null) throw new Error('no source has an address')
    await write(source.getByLabelText(/^Web address/), known.url)
    expect(source.getByText(`This address is known already: “${known.title}”.`)).toBeVisible()
    await user.clear(source.getByLabelText(/^Web address/))
    await write(source.getByLabelText(/^Web address/), 'HTTPS://Example.org:443/visa?utm_source=mail')
    expect(source.getByText('It will be kept as https://example.org/visa')).toBeVisible()
    await write(source.getByLabelText(/^Title/), 'Visa notice')
    await write(source.getByLabelText(/^Publisher/), 'Example Ministry')
    await write(source.getByLabelText(/^Language/), 'en')
    await user.selectOptions(source.getByLabelText(/^Kind/), 'government')
    await press('Save as draft')
    await waitFor(async () => {
      const draft = await onlyDraft(desk)
      expect(draft?.changes).toMatchObject([
        { kind: 'source', action: 'add', record: { id: 'example-ministry', url: 'https://example.org/visa' } },
        { kind: 'report', report: { sources: ['example-ministry'] } },
      ])
    })
  })

  it('leaves the keyboard where the next source is looked for, or in the new one', async () => {
    testDesk(EDITOR)
    await openRecord('report', `?of=${MILESTONE}`)
    await write(await screen.findByLabelText('Search sources'), 'visa')
    const [take] = screen.getAllByRole('button', { name: /^Use “/ })
    await user.click(take ?? document.body)
    expect(screen.getByLabelText('Search sources')).toHaveFocus()
    await press('Add a new source')
    expect(screen.getByRole('group', { name: 'New source 1' })).toHaveFocus()
  })

  it('uses the known source instead of a new one of the same address', async () => {
    const desk = testDesk(EDITOR)
    await openRecord('report', `?of=${MILESTONE}`)
    const known = (await desk.store.current()).dataset.sources.find(({ url }) => url !== null)
    await press('Add a new source')
    await write(screen.getByLabelText(/^Web address/), known?.url ?? '')
    await press('Use the known source instead')
    expect(screen.queryByRole('group', { name: 'New source 1' })).toBeNull()
    expect(within(screen.getByRole('list', { name: 'Chosen sources' })).getByText(known?.title ?? '')).toBeVisible()
  })

  it('says when the editor is signed out meanwhile, offers to sign in, and keeps the text', async () => {
    const desk = testDesk(EDITOR)
    await openRecord('report', `?of=${MILESTONE}`)
    await fill()
    desk.signIn(null)
    await press('Save as draft')
    expect(await screen.findByText(/You are no longer signed in/)).toBeVisible()
    const [link] = screen.getAllByRole('link', { name: 'Sign in' })
    expect(link).toHaveAttribute('href', `/auth/sign-in?to=%2Fen%2Frecord%2Freport%3Fof%3D${MILESTONE}`)
    expect(screen.getByLabelText('English')).toHaveValue('Suspended by both sides.')
  })

  it('says when the network is gone, and keeps the text', async () => {
    testDesk(EDITOR)
    await openRecord('report', `?of=${MILESTONE}`)
    await fill()
    network.use(http.post('*/api/v1/drafts', () => Response.error()))
    await press('Save as draft')
    expect(await screen.findByText(/There is no connection to the service/)).toBeVisible()
    expect(screen.getByLabelText('English')).toHaveValue('Suspended by both sides.')
  })

  it('saves beside a report that somebody else has published meanwhile', async () => {
    const desk = testDesk(EDITOR)
    await openRecord('report', `?of=${MILESTONE}`)
    await fill()
    const { dataset } = await desk.store.current()
    const report = {
      date: '2026-05-31',
      status: 'stalled',
      note: { en: 'Stalled.' },
      sources: [dataset.sources[0]?.id],
    }
    const made = await desk.as(EDITOR, 'POST', `/milestones/${MILESTONE}/reports`, { ifMatch: '"r2"', body: report })
    const { id } = made
    await desk.as(REVIEWER, 'POST', `/drafts/${id}/publish`, { ifMatch: '"v1-r2"' })
    await press('Save as draft')
    await waitFor(async () =>
      expect((await desk.store.drafts({ states: ['open'], author: null, before: null, limit: 9 })).total).toBe(1),
    )
  })
})
