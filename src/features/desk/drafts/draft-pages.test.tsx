import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { EDITOR, READER, REVIEWER, testDesk, type TestDesk } from '#tests/builders/desk.ts'
import { renderAt } from '#tests/components/render-at.tsx'
import { write } from '#tests/components/write.ts'
import { network } from '#tests/network.ts'
import type { DraftDetail } from '#src/api/desk-writes.ts'
import { DraftPage } from './draft-page.tsx'
import { DraftsPage } from './drafts-page.tsx'

vi.setConfig({ testTimeout: 60_000 })

const MILESTONE = 'short-stay-visa-waivers'
const user = userEvent.setup()
const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }))

function open(id: string, language = 'en') {
  return act(async () => renderAt(`/${language}/drafts/${id}`, <DraftPage id={id} />))
}

function openList(query = '') {
  return act(async () => renderAt(`/en/drafts${query}`, <DraftsPage />))
}

async function reported(desk: TestDesk, note = 'Suspended.'): Promise<DraftDetail> {
  const { dataset, revision } = await desk.store.current()
  const report = { date: '2026-06-30', status: 'suspended', note: { en: note }, sources: [dataset.sources[0]?.id] }
  const path = `/milestones/${MILESTONE}/reports`
  return await desk.as(EDITOR, 'POST', path, { ifMatch: `"r${revision}"`, body: report })
}

async function amended(
  desk: TestDesk,
  actor = EDITOR,
  change: object = { strength: 'statement' },
): Promise<DraftDetail> {
  const { dataset, revision } = await desk.store.current()
  const milestone = dataset.milestones.find(({ id }) => id === MILESTONE)
  const { reports: _reports, ...head } = milestone ?? { reports: [] }
  const body = { summary: 'Amended', changes: [{ kind: 'milestone', action: 'amend', record: { ...head, ...change } }] }
  const { id } = await desk.as(actor, 'POST', '/drafts', { ifMatch: `"r${revision}"`, body })
  return await desk.as(actor, 'POST', `/drafts/${id}/submit`, { ifMatch: '"v1"' })
}

const state = async (desk: TestDesk, id: string) => (await desk.store.versions(id)).at(-1)

describe('the page of a draft', () => {
  it('names the report that is corrected by its date and status, and leads to it', async () => {
    const desk = testDesk(REVIEWER)
    const { dataset, revision } = await desk.store.current()
    const corrected = dataset.milestones.find(({ id }) => id === MILESTONE)?.reports.at(-1)
    const [source] = dataset.sources
    const report = { date: '2026-06-30', status: 'suspended', note: { en: 'Put right.' }, sources: [source?.id] }
    const body = { ...report, corrects: corrected?.id, why: { en: 'A slip.' } }
    const path = `/milestones/${MILESTONE}/reports`
    const { id } = await desk.as(EDITOR, 'POST', path, { ifMatch: `"r${revision}"`, body })
    await open(id, 'ko')
    const links = await screen.findAllByRole('link', { name: /보고.* · / })
    const href = `/ko/milestones/${MILESTONE}?report=${corrected?.id}#report-${corrected?.id}`
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['2025. 11. 3. 보고 정정 · 시행 중', href],
      ['2025. 11. 3. 보고 · 시행 중', href],
    ])
    expect(screen.queryByText(corrected?.id ?? '')).toBeNull()
  })

  it('shows the difference as readers will see it, the counts and the texts', async () => {
    const desk = testDesk(REVIEWER)
    const { id } = await reported(desk)
    await open(id)
    expect(await screen.findByText('Waiting for review', { selector: 'span' })).toBeVisible()
    const item = within(await screen.findByRole('region', { name: 'Milestones that will read differently' }))
    expect(item.getByRole('row', { name: /^Joint status/ })).toHaveTextContent('In effectSuspended')
    expect(item.getByRole('row', { name: /^Open/ })).toHaveTextContent(/^Open changed(\d)\d \(\+1\)$/)
    expect(item.getByText('Suspended.')).toBeVisible()
    const records = within(screen.getByRole('region', { name: 'What is recorded, in all languages' }))
    expect(records.getByRole('row', { name: /^Note \(English\)/ })).toHaveTextContent('Suspended.')
  })

  it('is published by a second person, after he was asked', async () => {
    const desk = testDesk(REVIEWER)
    const { id } = await reported(desk)
    await open(id)
    await press('Publish')
    expect((await state(desk, id))?.state).toBe('submitted')
    await press('Yes, publish')
    expect(await screen.findByText('Became revision 3 of the tracker.')).toBeVisible()
    expect(screen.getByText('Published.').parentElement?.parentElement).toHaveFocus()
    expect((await state(desk, id))?.state).toBe('published')
    expect((await desk.store.current()).revision).toBe(3)
    expect(screen.getByRole('link', { name: 'See the milestone' })).toHaveAttribute(
      'href',
      `/en/milestones/${MILESTONE}`,
    )
  })

  it('does not offer its own author to publish it, and says why', async () => {
    const desk = testDesk(REVIEWER)
    const { id } = await amended(desk, REVIEWER)
    await open(id)
    expect(await screen.findByText('It is yours: somebody else has to publish it.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull()
  })

  it('is sent back with a reason, and not without one', async () => {
    const desk = testDesk(REVIEWER)
    const { id } = await reported(desk)
    await open(id)
    await press('Send back')
    await press('Send it back')
    const reason = screen.getByLabelText('Reason, for the author')
    expect(reason).toHaveFocus()
    expect(reason).toHaveAccessibleDescription('Say why it is sent back.')
    await write(reason, 'The source does not say so')
    await press('Send it back')
    expect((await screen.findAllByText(/Reason: The source does not say so/))[0]).toBeVisible()
    const said = { reason: 'The source does not say so', reasonLanguage: 'en' }
    expect(await state(desk, id)).toMatchObject({ state: 'rejected', ...said })
  })

  it('is withdrawn by its author, after he was asked', async () => {
    const desk = testDesk(EDITOR)
    const { id } = await reported(desk)
    await open(id)
    await press('Withdraw')
    await press('Yes, withdraw')
    expect(await screen.findByText('Withdrawn.')).toBeVisible()
    expect((await state(desk, id))?.state).toBe('withdrawn')
  })

  it('leads its author to the form', async () => {
    const desk = testDesk(EDITOR)
    const { id } = await reported(desk)
    await open(id)
    expect(await screen.findByRole('link', { name: 'Edit' })).toHaveAttribute('href', `/en/record/report?draft=${id}`)
  })

  it('says that the tracker was changed meanwhile, works the difference out anew, and is published then', async () => {
    const desk = testDesk(REVIEWER)
    const { id } = await reported(desk)
    const other = await reported(desk, 'Another one.')
    await open(id)
    await screen.findByRole('button', { name: 'Publish' })
    await desk.as(REVIEWER, 'POST', `/drafts/${other.id}/publish`, { ifMatch: '"v1-r2"' })
    await press('Publish')
    await press('Yes, publish')
    expect(await screen.findByText(/The tracker was changed meanwhile \(now revision 3\)/)).toBeVisible()
    expect(await screen.findByText(/others have changed what it concerns/)).toBeVisible()
    expect(screen.getByText(/1 new report/)).toBeVisible()
    expect(screen.getByText(/This does not stand in the way/)).toBeVisible()
    await press('Publish')
    await press('Yes, publish')
    expect(await screen.findByText('Became revision 4 of the tracker.')).toBeVisible()
  })

  it('that would undo a later amendment is not offered for publication, and says who has to do what', async () => {
    const desk = testDesk(REVIEWER)
    const { id } = await amended(desk)
    const other = await amended(desk, { ...EDITOR, id: 'other' }, { strength: 'document' })
    await open(id)
    await screen.findByRole('button', { name: 'Publish' })
    await desk.as(REVIEWER, 'POST', `/drafts/${other.id}/publish`, { ifMatch: '"v2-r2"' })
    await press('Publish')
    await press('Yes, publish')
    expect(await screen.findByText(/Its author has to look at this and save it again/)).toBeVisible()
    expect(screen.getByText(/Strength of the commitment/, { selector: 'li' })).toBeVisible()
    expect((await state(desk, id))?.state).toBe('submitted')
    expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Send back' })).toBeVisible()
  })

  it('of a remark leads to the milestone that it was made on, once published', async () => {
    const desk = testDesk(REVIEWER)
    const review = { language: 'ko', by: { en: 'Translation office' }, country: null, date: '2026-11-20' }
    const changes = [{ kind: 'text-review', record: { of: { kind: 'report', id: `${MILESTONE}.1` }, ...review } }]
    const body = { summary: 'Reviewed', changes }
    const { id } = await desk.as(EDITOR, 'POST', '/drafts', { ifMatch: '"r2"', body })
    await desk.as(EDITOR, 'POST', `/drafts/${id}/submit`, { ifMatch: '"v1"' })
    await desk.as(REVIEWER, 'POST', `/drafts/${id}/publish`, { ifMatch: '"v2-r2"' })
    await open(id)
    const link = await screen.findByRole('link', { name: 'See the milestone' })
    expect(link).toHaveAttribute('href', `/en/milestones/${MILESTONE}`)
  })

  it('that its author has changed meanwhile is shown as it is now before it is decided', async () => {
    const desk = testDesk(REVIEWER)
    const { id, summary, changes } = await reported(desk)
    await open(id)
    await screen.findByRole('button', { name: 'Publish' })
    await desk.as(EDITOR, 'PUT', `/drafts/${id}`, { ifMatch: '"v1"', body: { summary: `${summary} Again`, changes } })
    await press('Publish')
    await press('Yes, publish')
    expect(await screen.findByText(/Somebody has changed this draft since you opened it/)).toBeVisible()
    expect(await screen.findByText(`${summary} Again`)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull()
  })

  it('says when there is none, and when it cannot be loaded', async () => {
    testDesk(REVIEWER)
    const { unmount } = await open(`d${'f'.repeat(22)}`)
    expect(await screen.findByText('There is no such draft.')).toBeVisible()
    unmount()
    let isDown = true
    network.use(
      http.get('*/api/v1/drafts/*', () => (isDown ? Response.json({ title: 'No' }, { status: 400 }) : undefined)),
    )
    await open('d1')
    expect(await screen.findByText('The draft could not be loaded.')).toBeVisible()
    isDown = false
    await press('Try again')
    expect(await screen.findByText('There is no such draft.')).toBeVisible()
  })
})

describe('the list of drafts', () => {
  it('shows all of them, and those that the address asks for', async () => {
    const desk = testDesk(EDITOR)
    await reported(desk, 'First')
    const second = await amended(desk, REVIEWER)
    const all = await openList()
    expect(await screen.findByText('2 of 2 drafts')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Amended' })).toHaveAttribute('href', `/en/drafts/${second.id}`)
    all.unmount()
    const mine = await openList('?author=me')
    expect(await screen.findByText('1 of 1 drafts')).toBeVisible()
    expect(screen.getByRole('link', { name: 'First' })).toBeVisible()
    mine.unmount()
    const { visited } = await openList('?state=published')
    expect(await screen.findByText('There is no draft here.')).toBeVisible()
    await user.selectOptions(screen.getByLabelText('State'), 'submitted')
    await press('Show')
    expect(visited.at(-1)).toBe('/en/drafts?state=submitted')
  })

  it('names a state that there is not, and shows all', async () => {
    const desk = testDesk(EDITOR)
    await reported(desk)
    await openList('?state=lost')
    expect(await screen.findByText('“lost” is not a state; all are shown.')).toBeVisible()
    expect(await screen.findByText('1 of 1 drafts')).toBeVisible()
  })

  it('is not for readers', async () => {
    testDesk(READER)
    await openList()
    await waitFor(() => expect(screen.getByText('Your role (Reader) does not allow this.')).toBeVisible())
  })
})
