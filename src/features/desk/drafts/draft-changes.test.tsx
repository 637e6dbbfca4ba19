import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { EDITOR, REVIEWER, testDesk, type TestDesk } from '#tests/builders/desk.ts'
import { renderAt } from '#tests/components/render-at.tsx'
import { write } from '#tests/components/write.ts'
import type { DraftDetail } from '#src/api/desk-writes.ts'
import { RecordPage } from '../record/record-page.tsx'
import { DraftPage } from './draft-page.tsx'

vi.setConfig({ testTimeout: 60_000 })

const MILESTONE = 'short-stay-visa-waivers'
const user = userEvent.setup()
const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }))
const open = (id: string) => act(async () => renderAt(`/en/drafts/${id}`, <DraftPage id={id} />))

const SOURCE = {
  id: 'ministry-2026',
  title: 'A notice of the ministry',
  publisher: 'Ministry',
  url: 'https://example.org/notice',
  published: '2026-06-30',
  language: 'en',
  read: 'full',
  official: true,
  party: 'KR',
  kind: 'government',
}

/** A new source, a milestone that is new as well, and a report on it that names the source; and a body. */
async function several(desk: TestDesk): Promise<DraftDetail> {
  const { dataset, revision } = await desk.store.current()
  const known = dataset.milestones.find(({ id }) => id === MILESTONE)
  const { reports: _reports, ...head } = known ?? { reports: [] }
  const report = { date: '2026-06-30', status: 'agreed', note: { en: 'Signed.' }, sources: [SOURCE.id] }
  const body = {
    summary: 'Several at once',
    changes: [
      { kind: 'source', action: 'add', record: SOURCE },
      { kind: 'milestone', action: 'add', record: { ...head, id: 'second-waiver', title: { en: 'A second waiver' } } },
      { kind: 'report', milestone: 'second-waiver', report },
      { kind: 'body', action: 'add', record: { name: { en: 'Joint office' } } },
    ],
  }
  return await desk.as(EDITOR, 'POST', '/drafts', { ifMatch: `"r${revision}"`, body })
}

const stored = async (desk: TestDesk, id: string) => (await desk.store.versions(id)).at(-1)

describe('a draft of several records', () => {
  it('names each change to its author, and takes one out after it has asked', async () => {
    const desk = testDesk(EDITOR)
    const { id } = await several(desk)
    await open(id)
    const changes = within(await screen.findByRole('region', { name: 'Changes in this draft' }))
    expect(changes.getAllByRole('link').map((link) => link.getAttribute('aria-label'))).toEqual([
      'Edit Source: A notice of the ministry',
      'Edit Milestone: A second waiver',
      'Edit Report: A second waiver, 30 Jun 2026',
      'Edit Body: Joint office',
    ])
    await press('Remove Body: Joint office')
    expect((await stored(desk, id))?.changes).toHaveLength(4)
    await press('Yes, take it out')
    expect(await screen.findByText('Taken out.')).toBeVisible()
    expect((await stored(desk, id))?.changes.map(({ kind }) => kind)).toEqual(['source', 'milestone', 'report'])
  })

  it('keeps what others of its changes rest on, and says why', async () => {
    const desk = testDesk(EDITOR)
    const { id } = await several(desk)
    await open(id)
    await press('Remove Source: A notice of the ministry')
    await press('Yes, take it out')
    expect(await screen.findByRole('alert')).toBeVisible()
    expect((await stored(desk, id))?.changes).toHaveLength(4)
  })

  it('opens one of them in its form, with what the others bring along, and leaves those as they are', async () => {
    const desk = testDesk(EDITOR)
    const { id } = await several(desk)
    const before = await stored(desk, id)
    const { visited } = await act(async () =>
      renderAt(`/en/record/report?draft=${id}&change=3`, <RecordPage kind="report" />),
    )
    expect(await screen.findByText(/^Change 3 of 4 in this draft/)).toBeVisible()
    expect(await screen.findByText('A notice of the ministry')).toBeVisible()
    await user.clear(screen.getByLabelText('English'))
    await write(screen.getByLabelText('English'), 'Signed in Seoul.')
    await press('Save the changed draft')
    await waitFor(() => expect(visited.at(-1)).toBe(`/en/drafts/${id}`))
    const after = await stored(desk, id)
    expect(after?.changes.toSpliced(2, 1)).toEqual(before?.changes.toSpliced(2, 1))
    expect(after?.changes[2]).toMatchObject({ report: { note: { en: 'Signed in Seoul.' }, sources: [SOURCE.id] } })
  })

  it('shows in the form of one what another amends', async () => {
    const desk = testDesk(EDITOR)
    const { dataset, revision } = await desk.store.current()
    const report = { date: '2026-06-30', status: 'agreed', note: { en: 'Signed.' }, sources: ['sun-2025'] }
    const known = dataset.sources.find(({ id }) => id === 'sun-2025')
    const body = {
      summary: 'Both',
      changes: [
        { kind: 'source', action: 'amend', record: { ...known, title: 'The paper, by its new title' } },
        { kind: 'report', milestone: MILESTONE, report },
      ],
    }
    const { id } = await desk.as(EDITOR, 'POST', '/drafts', { ifMatch: `"r${revision}"`, body })
    await act(async () => renderAt(`/en/record/report?draft=${id}&change=2`, <RecordPage kind="report" />))
    expect(await screen.findByText('The paper, by its new title')).toBeVisible()
  })

  it('keeps the id by which the others know a new source, whatever its words become', async () => {
    const desk = testDesk(EDITOR)
    const { id } = await several(desk)
    const { visited } = await act(async () =>
      renderAt(`/en/record/source?draft=${id}&change=1`, <RecordPage kind="source" />),
    )
    await user.clear(await screen.findByLabelText(/^Publisher/))
    await write(screen.getByLabelText(/^Publisher/), 'Another office')
    await press('Save the changed draft')
    await waitFor(() => expect(visited.at(-1)).toBe(`/en/drafts/${id}`))
    expect((await stored(desk, id))?.changes[0]).toMatchObject({
      record: { id: SOURCE.id, publisher: 'Another office' },
    })
  })

  it('is not taken apart by somebody else', async () => {
    const desk = testDesk(REVIEWER)
    const { id } = await several(desk)
    await open(id)
    expect(await screen.findByText('Several at once')).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Changes in this draft' })).toBeNull()
  })
})
