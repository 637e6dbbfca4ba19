import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { EDITOR, REVIEWER, testDesk, type TestDesk } from '#tests/builders/desk.ts'
import { draftsOf, openRecord, press, savedDraft, summarise } from '#tests/components/desk-form.tsx'
import type { DraftDetail } from '#src/api/desk-writes.ts'

vi.setConfig({ testTimeout: 60_000 })

const MILESTONE = 'short-stay-visa-waivers'
const user = userEvent.setup()

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
    await openRecord('milestone', `?of=${MILESTONE}`)
    const { dataset } = await desk.store.current()
    const before = dataset.milestones.find(({ id }) => id === MILESTONE)
    const title = within(await screen.findByRole('group', { name: 'Title' }))
    expect(title.getByLabelText('Korean')).toHaveValue(before?.title.ko)
    expect(title.getByLabelText('Korean')).toHaveAttribute('lang', 'ko')
    await user.selectOptions(screen.getByLabelText(/^Strength/), 'statement')
    await summarise('It is a statement')
    const draft = await savedDraft(desk)
    const { reports: _reports, ...head } = before ?? { reports: [] }
    expect(draft?.changes).toEqual([{ kind: 'milestone', action: 'amend', record: { ...head, strength: 'statement' } }])
  })

  it('asks for a summary, since a record does not say by itself what changed', async () => {
    testDesk(EDITOR)
    await openRecord('milestone', `?of=${MILESTONE}`)
    await user.selectOptions(await screen.findByLabelText(/^Strength/), 'statement')
    await press('Save as draft')
    expect(
      await screen.findByRole('link', { name: 'What changes and why, for the reviewer: this is missing. Fill it in.' }),
    ).toBeVisible()
  })

  it('says that nothing differs before it is sent', async () => {
    testDesk(EDITOR)
    await openRecord('milestone', `?of=${MILESTONE}`)
    await summarise('Nothing')
    await screen.findByText('Not shown while something has to be put right.')
    await press('Save as draft')
    expect(await screen.findByText(/Milestone: nothing differs from what is recorded/)).toBeVisible()
  })

  it('shows what others changed while it was typed, keeps what was typed, and saves on top', async () => {
    const desk = testDesk(EDITOR)
    const first = await openRecord('milestone', `?of=${MILESTONE}`)
    await user.selectOptions(await screen.findByLabelText(/^Strength/), 'statement')
    await user.selectOptions(screen.getByLabelText(/^Kind/), 'program')
    await summarise('Mine')
    await amendMeanwhile(desk, { strength: 'document', sector: 'transport' })
    /** What he typed is on the device; the page is opened again on the new revision. */
    first.unmount()
    await openRecord('milestone', `?of=${MILESTONE}`)
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
    await waitFor(async () => expect(await draftsOf(desk)).toHaveLength(2))
    expect((await draftsOf(desk))[0]).toMatchObject({
      base: 3,
      changes: [{ record: { strength: 'statement', sector: 'transport', kind: 'program' } }],
    })
  })
})

describe('an amendment that others were faster than', () => {
  it('is kept as a draft and not put before a reviewer, who could not publish it', async () => {
    const desk = testDesk(EDITOR)
    const { visited } = await openRecord('milestone', `?of=${MILESTONE}`)
    await user.selectOptions(await screen.findByLabelText(/^Strength/), 'statement')
    await summarise('Mine')
    await amendMeanwhile(desk, { sector: 'transport' })
    await press('Submit for review')
    /** Shown once all is done that is going to be done with it. */
    await waitFor(() => expect(visited.at(-1)).toMatch(/^\/en\/drafts\/d/))
    expect((await draftsOf(desk))[0]).toMatchObject({ state: 'open', changes: [{ record: { strength: 'statement' } }] })
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
    await openRecord('milestone', `?draft=${id}`)
    expect(await screen.findByLabelText(/^Strength/)).toHaveValue('statement')
    expect(screen.getByLabelText(/^What changes and why/)).toHaveValue('Mine')
    await user.selectOptions(screen.getByLabelText(/^Strength/), 'discussion')
    await press('Save the changed draft')
    await waitFor(async () => expect((await draftsOf(desk))[0]?.version).toBe(2))
    expect((await draftsOf(desk))[0]?.changes).toMatchObject([{ record: { strength: 'discussion' } }])
  })

  it('that stands in the way of a later amendment shows it, and is saved on the present revision', async () => {
    const desk = testDesk(EDITOR)
    const { id } = await proposed(desk)
    await amendMeanwhile(desk, { strength: 'document' })
    await openRecord('milestone', `?draft=${id}`)
    const box = within(await screen.findByRole('alert', { name: 'Changed meanwhile' }))
    expect(box.getByRole('row', { name: /^Strength/ })).toHaveTextContent('Signed document')
    await press('Keep all of mine and save on top')
    await press('Save the changed draft')
    await waitFor(async () => {
      const draft = (await draftsOf(desk)).find((one) => one.id === id)
      expect(draft).toMatchObject({ version: 2, base: 3, changes: [{ record: { strength: 'statement' } }] })
    })
  })

  it('that was changed in another window is refused, shown beside what is typed, and saved on top', async () => {
    const desk = testDesk(EDITOR)
    const { id, summary, changes } = await proposed(desk)
    await openRecord('milestone', `?draft=${id}`)
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
      const [draft] = await draftsOf(desk)
      expect(draft).toMatchObject({ version: 3, changes: [{ record: { strength: 'discussion', kind: 'program' } }] })
    })
  })
})
