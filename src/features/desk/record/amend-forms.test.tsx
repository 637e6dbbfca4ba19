import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { EDITOR, REVIEWER, testDesk, type TestDesk } from '#tests/builders/desk.ts'
import { renderAt } from '#tests/components/render-at.tsx'
import { write } from '#tests/components/write.ts'
import type { DraftDetail } from '#src/api/desk-writes.ts'
import type { Draft } from '#src/domain/editing/draft.ts'
import type { RecordKind } from './record-kinds.ts'
import { RecordPage } from './record-page.tsx'

vi.setConfig({ testTimeout: 60_000 })

const MILESTONE = 'short-stay-visa-waivers'
const user = userEvent.setup()

async function open(kind: RecordKind, query = '') {
  const shown = await act(async () => renderAt(`/en/record/${kind}${query}`, <RecordPage kind={kind} />))
  /** The form stands once it is known who asks, and the records of four languages have come. */
  const isBusy = () => shown.container.querySelector('[aria-busy="true"]')
  await waitFor(() => expect(isBusy()).toBeNull(), { timeout: 30_000 })
  return shown
}

const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }))

async function drafts({ store }: TestDesk): Promise<readonly Draft[]> {
  return (await store.drafts({ states: [], author: null, before: null, limit: 10 })).items
}

async function saved(desk: TestDesk): Promise<Draft | undefined> {
  await press('Save as draft')
  await waitFor(async () => expect(await drafts(desk)).toHaveLength(1))
  return (await drafts(desk))[0]
}

async function summarise(text: string): Promise<void> {
  await write(await screen.findByLabelText(/^What changes and why/), text)
}

/** Somebody else amends the milestone and a second person publishes it. */
async function amendMeanwhile(desk: TestDesk, change: object): Promise<void> {
  const { dataset, revision } = await desk.store.current()
  const milestone = dataset.milestones.find(({ id }) => id === MILESTONE)
  const { reports: _reports, ...head } = milestone ?? { reports: [] }
  const body = {
    summary: 'Meanwhile',
    changes: [{ kind: 'milestone', action: 'amend', record: { ...head, ...change } }],
  }
  const created = await desk.as(REVIEWER, 'POST', '/drafts', { ifMatch: `"r${revision}"`, body })
  const { id } = created
  await desk.as(REVIEWER, 'POST', `/drafts/${id}/submit`, { ifMatch: '"v1"' })
  await desk.as({ ...REVIEWER, id: 'second' }, 'POST', `/drafts/${id}/publish`, { ifMatch: `"v2-r${revision}"` })
}

describe('amending a milestone', () => {
  it('shows its texts in all four languages, and changes only what was typed over', async () => {
    const desk = testDesk(EDITOR)
    await open('milestone', `?of=${MILESTONE}`)
    const { dataset } = await desk.store.current()
    const before = dataset.milestones.find(({ id }) => id === MILESTONE)
    const title = within(await screen.findByRole('group', { name: 'Title' }))
    expect(title.getByLabelText('Korean')).toHaveValue(before?.title.ko)
    expect(title.getByLabelText('Korean')).toHaveAttribute('lang', 'ko')
    await user.selectOptions(screen.getByLabelText(/^Strength/), 'statement')
    await summarise('It is a statement')
    const draft = await saved(desk)
    const { reports: _reports, ...head } = before ?? { reports: [] }
    expect(draft?.changes).toEqual([{ kind: 'milestone', action: 'amend', record: { ...head, strength: 'statement' } }])
  })

  it('asks for a summary, since a record does not say by itself what changed', async () => {
    testDesk(EDITOR)
    await open('milestone', `?of=${MILESTONE}`)
    await user.selectOptions(await screen.findByLabelText(/^Strength/), 'statement')
    await press('Save as draft')
    expect(
      await screen.findByRole('link', { name: 'What changes and why, for the reviewer: this is missing. Fill it in.' }),
    ).toBeVisible()
  })

  it('says that nothing differs before it is sent', async () => {
    testDesk(EDITOR)
    await open('milestone', `?of=${MILESTONE}`)
    await summarise('Nothing')
    await screen.findByText('Not shown while something has to be put right.')
    await press('Save as draft')
    expect(await screen.findByText(/Milestone: nothing differs from what is recorded/)).toBeVisible()
  })

  it('shows what others changed while it was typed, keeps what was typed, and saves on top', async () => {
    const desk = testDesk(EDITOR)
    const first = await open('milestone', `?of=${MILESTONE}`)
    await user.selectOptions(await screen.findByLabelText(/^Strength/), 'statement')
    await user.selectOptions(screen.getByLabelText(/^Kind/), 'program')
    await summarise('Mine')
    await amendMeanwhile(desk, { strength: 'document', sector: 'transport' })
    /** What he typed is on the device; the page is opened again on the new revision. */
    first.unmount()
    await open('milestone', `?of=${MILESTONE}`)
    const box = within(await screen.findByRole('alert', { name: 'Changed meanwhile' }))
    expect(box.getByRole('row', { name: /^Strength/ })).toHaveTextContent('Signed document')
    expect(box.getByRole('row', { name: /^Strength/ })).toHaveTextContent('Statement')
    expect(box.queryByRole('row', { name: /^Kind/ })).toBeNull()
    await press('Take over “Sector”')
    expect(screen.getByLabelText(/^Sector/)).toHaveValue('transport')
    expect(screen.getByLabelText(/^Strength/)).toHaveValue('statement')
    await press('Keep all of mine and save on top')
    await waitFor(() => expect(screen.queryByRole('alert', { name: 'Changed meanwhile' })).toBeNull())
    await press('Save as draft')
    await waitFor(async () => expect(await drafts(desk)).toHaveLength(2))
    expect((await drafts(desk))[0]).toMatchObject({
      base: 3,
      changes: [{ record: { strength: 'statement', sector: 'transport', kind: 'program' } }],
    })
  })
})

describe('writing a draft again', () => {
  async function proposed(desk: TestDesk): Promise<DraftDetail> {
    const { dataset, revision } = await desk.store.current()
    const milestone = dataset.milestones.find(({ id }) => id === MILESTONE)
    const { reports: _reports, ...head } = milestone ?? { reports: [] }
    const body = {
      summary: 'Mine',
      changes: [{ kind: 'milestone', action: 'amend', record: { ...head, strength: 'statement' } }],
    }
    return await desk.as(EDITOR, 'POST', '/drafts', { ifMatch: `"r${revision}"`, body })
  }

  it('opens with what it holds, and saves as its next version', async () => {
    const desk = testDesk(EDITOR)
    const { id } = await proposed(desk)
    await open('milestone', `?draft=${id}`)
    expect(await screen.findByLabelText(/^Strength/)).toHaveValue('statement')
    expect(screen.getByLabelText(/^What changes and why/)).toHaveValue('Mine')
    await user.selectOptions(screen.getByLabelText(/^Strength/), 'discussion')
    await press('Save the changed draft')
    await waitFor(async () => expect((await drafts(desk))[0]?.version).toBe(2))
    expect((await drafts(desk))[0]?.changes).toMatchObject([{ record: { strength: 'discussion' } }])
  })

  it('that stands in the way of a later amendment shows it, and is saved on the present revision', async () => {
    const desk = testDesk(EDITOR)
    const { id } = await proposed(desk)
    await amendMeanwhile(desk, { strength: 'document' })
    await open('milestone', `?draft=${id}`)
    const box = within(await screen.findByRole('alert', { name: 'Changed meanwhile' }))
    expect(box.getByRole('row', { name: /^Strength/ })).toHaveTextContent('Signed document')
    await press('Keep all of mine and save on top')
    await press('Save the changed draft')
    await waitFor(async () => {
      const draft = (await drafts(desk)).find((one) => one.id === id)
      expect(draft).toMatchObject({ version: 2, base: 3, changes: [{ record: { strength: 'statement' } }] })
    })
  })

  it('that was changed in another window is refused, shown beside what is typed, and saved on top', async () => {
    const desk = testDesk(EDITOR)
    const { id, summary, changes } = await proposed(desk)
    await open('milestone', `?draft=${id}`)
    await user.selectOptions(await screen.findByLabelText(/^Strength/), 'discussion')
    const [change] = changes
    if (change?.kind !== 'milestone') throw new Error('not a milestone')
    const other = { summary, changes: [{ ...change, record: { ...change.record, kind: 'program' } }] }
    await desk.as(EDITOR, 'PUT', `/drafts/${id}`, { ifMatch: '"v1"', body: other })
    await press('Save the changed draft')
    expect(await screen.findByText('The draft was changed meanwhile.')).toBeVisible()
    const box = within(await screen.findByRole('alert', { name: 'Changed meanwhile' }))
    expect(box.getByRole('row', { name: /^Kind/ })).toHaveTextContent('Programme')
    await press('Take over “Kind”')
    await press('Keep all of mine and save on top')
    await press('Save the changed draft')
    await waitFor(async () => {
      const [draft] = await drafts(desk)
      expect(draft).toMatchObject({ version: 3, changes: [{ record: { strength: 'discussion', kind: 'program' } }] })
    })
  })
})

describe('the other forms', () => {
  it('add a milestone whose id is made of its English title', async () => {
    const desk = testDesk(EDITOR)
    await open('milestone')
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
    expect((await saved(desk))?.changes).toMatchObject([
      {
        action: 'add',
        record: { id: 'a-new-talk', nature: 'series', cadenceMonths: 12, countries: ['JP'], sector: null },
      },
    ])
  })

  it('amend a source and keep its address in one spelling', async () => {
    const desk = testDesk(EDITOR)
    await open('source', '?of=sun-2025')
    await write(await screen.findByLabelText(/^Web address/), 'HTTP://Example.org')
    await summarise('Its address')
    expect((await saved(desk))?.changes).toMatchObject([
      { kind: 'source', action: 'amend', record: { id: 'sun-2025', url: 'http://example.org/' } },
    ])
  })

  it('add an outside event, a body and a later evidence date', async () => {
    const desk = testDesk(EDITOR)
    const event = await open('event')
    await write(within(await screen.findByRole('group', { name: 'Title' })).getByLabelText('English'), 'An event')
    await write(screen.getByLabelText(/^Date/), '2026-05')
    await user.selectOptions(screen.getByLabelText(/^Effect/), 'enabling')
    await user.selectOptions(screen.getByLabelText(/^Kind/), 'market')
    await user.click(screen.getByLabelText('European Union'))
    await user.click(within(screen.getByRole('group', { name: 'Paths' })).getAllByRole('checkbox')[0] ?? document.body)
    await write(screen.getByLabelText('Search sources'), 'sun-2025')
    await press(/^Use “/)
    await summarise('Event')
    expect((await saved(desk))?.changes).toMatchObject([
      { kind: 'event', record: { id: 'an-event', date: '2026-05', countries: ['EU'], sources: ['sun-2025'] } },
    ])
    event.unmount()
    const body = await open('body')
    await write(await screen.findByLabelText('Japanese'), '新機関')
    await summarise('Body')
    await press('Save as draft')
    expect((await screen.findAllByText(/an English name is needed/))[0]).toBeVisible()
    body.unmount()
    await open('evidence-date')
    await user.clear(await screen.findByLabelText(/^New evidence date/))
    await write(screen.getByLabelText(/^New evidence date/), '2026-01-01')
    await summarise('Back')
    await waitFor(() => expect(screen.getByText('Not shown while something has to be put right.')).toBeVisible())
    await press('Save as draft')
    expect((await screen.findAllByText(/it only moves forward; the present one is 2026-06-30/))[0]).toBeVisible()
  })

  it('record an objection and a review of a text', async () => {
    const desk = testDesk(EDITOR)
    const objection = await open('objection', `?of=${MILESTONE}`)
    await user.selectOptions(await screen.findByLabelText(/^Report/), `${MILESTONE}.1`)
    const ministry = within(screen.getByRole('group', { name: /^Ministry/ }))
    await write(ministry.getByLabelText('English'), 'Ministry of Foreign Affairs')
    await user.selectOptions(screen.getByLabelText(/^Country/), 'KR')
    await write(screen.getByLabelText(/^Date/), '2026-06')
    await write(within(screen.getByRole('group', { name: 'Objection' })).getByLabelText('English'), 'Not so.')
    await summarise('Objection by letter')
    expect((await saved(desk))?.changes).toMatchObject([
      { kind: 'objection', record: { report: `${MILESTONE}.1`, country: 'KR', sources: [] } },
    ])
    objection.unmount()
    await open('text-review', `?of=${MILESTONE}`)
    await user.selectOptions(await screen.findByLabelText(/^Language/), 'ko')
    const by = within(screen.getByRole('group', { name: /^Reviewed by/ }))
    await write(by.getByLabelText('English'), 'Translation office')
    await write(screen.getByLabelText(/^Reviewed on/), '2026-11-20')
    await summarise('Review')
    await press('Save as draft')
    await waitFor(async () =>
      expect((await drafts(desk))[0]?.changes).toMatchObject([
        { kind: 'text-review', record: { of: { kind: 'milestone', id: MILESTONE }, language: 'ko', country: null } },
      ]),
    )
  })
})
