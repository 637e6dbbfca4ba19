import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { describe, expect, it } from 'vitest'
import { EVERY_ENTRY } from '#src/domain/editing/audit-query.ts'
import { EDITOR, REVIEWER, testDesk, type TestDesk } from '#tests/builders/desk.ts'
import { renderAt } from '#tests/components/render-at.tsx'
import { write } from '#tests/components/write.ts'
import { network } from '#tests/network.ts'
import { AuditPage } from './audit-page.tsx'

const user = userEvent.setup()
const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }))

function open(query = '') {
  return act(async () => renderAt(`/en/audit${query}`, <AuditPage />))
}

/** One entry of an editor, and as many of the service as asked for. */
async function written(desk: TestDesk, others = 1): Promise<void> {
  await desk.store.write(async (inside) => {
    const object = 'draft/d0123456789abcdef012345'
    await inside.note(
      { actor: EDITOR, address: '192.0.2.7', action: 'draft.created', object, details: { version: 1 } },
      '2026-11-20T08:00:00.000Z',
    )
    for (let count = 0; count < others; count += 1)
      await inside.note(
        { actor: null, address: null, action: 'trail.kept', object: 'trail', details: {} },
        '2026-11-21T08:00:00.000Z',
      )
  })
}

const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1)

describe('the audit page', () => {
  it('says who did what to what, from where, newest first', async () => {
    const desk = testDesk(REVIEWER)
    await written(desk)
    await open()
    expect(await screen.findByText('2 entries')).toBeVisible()
    const [newest, oldest] = rows()
    expect(newest).toHaveTextContent('The service itself')
    expect(newest).toHaveTextContent('trail.kept')
    expect(oldest).toHaveTextContent('Eva Editor · Editor')
    expect(oldest).toHaveTextContent('Draft begun')
    expect(oldest).toHaveTextContent('192.0.2.7')
  })

  it('narrows by person, action and day, and keeps that in the address', async () => {
    const desk = testDesk(REVIEWER)
    await written(desk, 2)
    const { visited } = await open()
    await user.selectOptions(await screen.findByLabelText('Who'), 'person-editor')
    await press('Show')
    expect(visited.at(-1)).toBe('/en/audit?actor=person-editor')
    expect(await screen.findByText('1 entry')).toBeVisible()
    expect(rows()).toHaveLength(1)
    await press('Remove the filter')
    await write(screen.getByLabelText('From day'), '2026-11-21')
    await press('Show')
    expect(await screen.findByText('2 entries')).toBeVisible()
    await user.clear(screen.getByLabelText('To day'))
    await write(screen.getByLabelText('To day'), 'yesterday')
    await press('Show')
    expect(screen.getByText('Write a date such as 2026-11-25.')).toBeVisible()
  })

  it('says in words what was done, to what, and what belongs to it', async () => {
    const desk = testDesk(REVIEWER)
    await desk.store.write(async (inside) => {
      const details = { name: 'Weekly import', permissions: ['read', 'draft'], days: 90 }
      const note = { actor: EDITOR, address: '192.0.2.7', action: 'token.created', object: 'token/token-1a2b', details }
      await inside.note(note, '2026-11-20T08:00:00.000Z')
    })
    await open()
    const row = within((await screen.findByRole('rowheader', { name: 'Token made' })).closest('tr') ?? document.body)
    expect(row.getByText('1a2b').closest('td')).toHaveTextContent('Token 1a2b')
    await user.click(row.getByText('Details', { selector: 'summary' }))
    expect(row.getByText('Scope').parentElement).toHaveTextContent('Read what is published, Propose changes')
    expect(row.getByText('Days valid').parentElement).toHaveTextContent('90')
  })

  it('marks what somebody wrote with the language it was written in', async () => {
    const desk = testDesk(REVIEWER)
    await desk.store.write(async (inside) => {
      const note = { actor: EDITOR, address: null, action: 'draft.rejected', object: 'draft/d1' }
      const details = { summary: '要約', summaryLanguage: 'ja', reason: 'No source', reasonLanguage: null }
      await inside.note({ ...note, details }, '2026-11-20T08:00:00.000Z')
    })
    await open()
    const row = within((await screen.findByText('要約')).closest('tr') ?? document.body)
    expect(row.getByText('要約')).toHaveAttribute('lang', 'ja')
    expect(row.getByText('No source')).toHaveAttribute('lang', '')
    expect(row.queryByText(/Language/)).toBeNull()
  })

  it('finds what was done long ago, and offers exactly that as a file', async () => {
    const desk = testDesk(REVIEWER)
    await written(desk, 120)
    await open('?actor=person-editor')
    expect(await screen.findByText('1 entry')).toBeVisible()
    expect(rows()).toHaveLength(1)
    const [selection, whole] = screen.getAllByRole('link', { name: 'Download CSV' })
    expect(selection).toHaveAttribute('href', '/api/v1/audit.csv?actor=person-editor')
    expect(whole).toHaveAttribute('href', '/api/v1/audit.csv')
  })

  it('finds what was done to a record by its id alone', async () => {
    const desk = testDesk(REVIEWER)
    await written(desk)
    const { visited } = await open()
    await write(await screen.findByLabelText('Record'), 'd0123456789abcdef012345')
    await press('Show')
    expect(visited.at(-1)).toBe('/en/audit?record=draft%2Fd0123456789abcdef012345')
    expect(await screen.findByText('1 entry')).toBeVisible()
  })

  it('says what to leave out where nothing is what was asked for', async () => {
    const desk = testDesk(REVIEWER)
    await written(desk)
    await open('?actor=person-editor&action=draft.published')
    const box = within((await screen.findByText('No entry matches.')).parentElement ?? document.body)
    expect(box.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/en/audit?action=draft.published',
      '/en/audit?actor=person-editor',
    ])
  })

  it('loads older entries when asked', async () => {
    const desk = testDesk(REVIEWER)
    await written(desk, 120)
    await open()
    expect(await screen.findByText('100 of 121 entries')).toBeVisible()
    await press('Load older entries')
    expect(await screen.findByText('121 entries')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Load older entries' })).toBeNull()
  })

  it('checks the chain on this device, and says where it is broken', async () => {
    const desk = testDesk(REVIEWER)
    await written(desk)
    await open()
    await press('Check the chain')
    expect(await screen.findByText(/^The chain of 2 entries is unbroken. Last hash: [0-9a-f]{64}$/)).toBeVisible()
    const entries = (await desk.store.audit(EVERY_ENTRY, null, 10)).items.toReversed()
    const forged = entries.map((entry) => (entry.seq === 2 ? { ...entry, action: 'trail.forged' } : entry))
    network.use(http.get('*/api/v1/audit.json', () => Response.json(forged)))
    await press('Check the chain')
    expect(await screen.findByText(/^The chain is broken at entry 2/)).toBeVisible()
    network.use(http.get('*/api/v1/audit.json', () => Response.error()))
    await press('Check the chain')
    expect(await screen.findByText(/could not be checked/)).toBeVisible()
  })

  it('is not for editors', async () => {
    testDesk(EDITOR)
    await open()
    expect(await screen.findByText('Your role (Editor) does not allow this.')).toBeVisible()
    expect(screen.getByText(/It needs the role “Reviewer”/)).toBeVisible()
  })
})
