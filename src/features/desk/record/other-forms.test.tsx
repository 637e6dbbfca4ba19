import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { EDITOR, testDesk } from '#tests/builders/desk.ts'
import { draftsOf, openRecord, press, savedDraft, summarise } from '#tests/components/desk-form.tsx'
import { write } from '#tests/components/write.ts'

vi.setConfig({ testTimeout: 60_000 })

const MILESTONE = 'short-stay-visa-waivers'
const user = userEvent.setup()

describe('the other forms', () => {
  it('add a milestone whose id is made of its English title', async () => {
    const desk = testDesk(EDITOR)
    await openRecord('milestone')
    await write(within(await screen.findByRole('group', { name: 'Title' })).getByLabelText('English'), 'A new talk')
    await write(within(screen.getByRole('group', { name: 'Description' })).getByLabelText('English'), 'They talk.')
    const { dataset } = await desk.store.current()
    await user.selectOptions(screen.getByLabelText(/^Measure/), dataset.framework.measures[0]?.id ?? '')
    await user.selectOptions(screen.getByLabelText(/^Nature/), 'series')
    await write(screen.getByLabelText(/^Months between/), '12')
    await user.selectOptions(screen.getByLabelText(/^How the joint/), 'joint-act')
    await user.selectOptions(screen.getByLabelText(/^Strength/), 'discussion')
    await user.selectOptions(screen.getByLabelText(/^Kind/), 'dialogue')
    await user.click(within(screen.getByRole('group', { name: 'Countries that act' })).getByLabelText('Japan'))
    await summarise('New')
    expect((await savedDraft(desk))?.changes).toMatchObject([
      {
        action: 'add',
        record: { id: 'a-new-talk', nature: 'series', cadenceMonths: 12, countries: ['JP'], sector: null },
      },
    ])
  })

  it('ask for an identifier only where none can be made of the title, and for a choice as a choice', async () => {
    testDesk(EDITOR)
    await openRecord('milestone')
    await press('Save as draft')
    const empty = within(await screen.findByRole('alert', { name: /things have to be put right/ }))
    expect(empty.queryByText(/^Identifier/)).toBeNull()
    expect(empty.getByRole('link', { name: 'Measure of the paper: choose one of the offered values.' })).toBeVisible()
    expect(screen.getByLabelText(/^Identifier/)).not.toBeRequired()
    await write(within(screen.getByRole('group', { name: 'Title' })).getByLabelText('Japanese'), '新しい協議')
    await waitFor(() => expect(screen.getByLabelText(/^Identifier/)).toBeRequired())
    expect(screen.getByRole('link', { name: 'Identifier: this is missing. Fill it in.' })).toBeVisible()
  })

  it('amend a source and keep its address in one spelling', async () => {
    const desk = testDesk(EDITOR)
    await openRecord('source', '?of=sun-2025')
    await write(await screen.findByLabelText(/^Web address/), 'HTTP://Example.org')
    await summarise('Its address')
    expect((await savedDraft(desk))?.changes).toMatchObject([
      { kind: 'source', action: 'amend', record: { id: 'sun-2025', url: 'http://example.org/' } },
    ])
  })

  it('add an outside event, a body and a later evidence date', async () => {
    const desk = testDesk(EDITOR)
    const event = await openRecord('event')
    await write(within(await screen.findByRole('group', { name: 'Title' })).getByLabelText('English'), 'An event')
    await write(screen.getByLabelText(/^Date/), '2026-05')
    await user.selectOptions(screen.getByLabelText(/^Effect/), 'enabling')
    await user.selectOptions(screen.getByLabelText(/^Kind/), 'market')
    await user.click(screen.getByLabelText('European Union'))
    await user.click(within(screen.getByRole('group', { name: 'Paths' })).getAllByRole('checkbox')[0] ?? document.body)
    await write(screen.getByLabelText('Search sources'), 'sun-2025')
    await press(/^Use “/)
    await summarise('Event')
    expect((await savedDraft(desk))?.changes).toMatchObject([
      { kind: 'event', record: { id: 'an-event', date: '2026-05', countries: ['EU'], sources: ['sun-2025'] } },
    ])
    event.unmount()
    const body = await openRecord('body')
    await write(await screen.findByLabelText('Japanese'), '新機関')
    await summarise('Body')
    await press('Save as draft')
    expect((await screen.findAllByText(/an English name is needed/))[0]).toBeVisible()
    body.unmount()
    await openRecord('evidence-date')
    await user.clear(await screen.findByLabelText(/^New evidence date/))
    await write(screen.getByLabelText(/^New evidence date/), '2026-01-01')
    await summarise('Back')
    await waitFor(() => expect(screen.getByText('Not shown while something has to be put right.')).toBeVisible())
    await press('Save as draft')
    expect(
      await screen.findByRole('link', { name: /it only moves forward; the present one is 2026-06-30/ }),
    ).toBeVisible()
  })

  it('record an objection and a review of a text', async () => {
    const desk = testDesk(EDITOR)
    const objection = await openRecord('objection', `?of=${MILESTONE}`)
    await user.selectOptions(await screen.findByLabelText(/^Report/), `${MILESTONE}.1`)
    const ministry = within(screen.getByRole('group', { name: /^Ministry/ }))
    await write(ministry.getByLabelText('English'), 'Ministry of Foreign Affairs')
    await user.selectOptions(screen.getByLabelText(/^Country/), 'KR')
    await write(screen.getByLabelText(/^Date/), '2026-06')
    await write(within(screen.getByRole('group', { name: 'Objection' })).getByLabelText('English'), 'Not so.')
    await summarise('Objection by letter')
    expect((await savedDraft(desk))?.changes).toMatchObject([
      { kind: 'objection', record: { report: `${MILESTONE}.1`, country: 'KR', sources: [] } },
    ])
    objection.unmount()
    await openRecord('text-review', `?of=${MILESTONE}`)
    await user.selectOptions(await screen.findByLabelText(/^Language/), 'ko')
    const by = within(screen.getByRole('group', { name: /^Reviewed by/ }))
    await write(by.getByLabelText('English'), 'Translation office')
    await write(screen.getByLabelText(/^Reviewed on/), '2026-11-20')
    await summarise('Review')
    await press('Save as draft')
    await waitFor(async () =>
      expect((await draftsOf(desk))[0]?.changes).toMatchObject([
        { kind: 'text-review', record: { of: { kind: 'milestone', id: MILESTONE }, language: 'ko', country: null } },
      ]),
    )
  })
})
