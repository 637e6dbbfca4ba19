import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { DaySchema } from '#src/domain/calendar-date.ts'
import { ImportSchema, type ImportView } from '#src/domain/contract/import/import-schema.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import type { DryRunResult } from '#src/domain/contract/import/dry-run-result.ts'
import { importAnswer } from '#src/domain/contract/import/import-answers.ts'
import { dryRun } from '#src/service/import/dry-run.ts'
import { EDITOR, READER, testDesk } from '#tests/builders/desk.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { renderAt } from '#tests/components/render-at.tsx'
import { network } from '#tests/network.ts'
import { ImportPage } from './import-page.tsx'

vi.setConfig({ testTimeout: 60_000 })

const ID = 'i0123456789abcdef012345'
const HEAD = 'id,title,publisher,url,published,language,read,official,party,kind,checked,archived'
const row = (id: string, url: string): string => `${id},A title,Somebody,${url},2026-01,en,full,yes,CN,government,,`
const FILE = [HEAD, row('a-new-one', 'https://example.org/a'), row('Bad Id', 'https://example.org/b')].join('\n')

async function resultOf(text: string): Promise<DryRunResult> {
  const { dataset, revision, fingerprint } = REFERENCE
  const file = { name: 'sources.csv', format: 'csv', bytes: new TextEncoder().encode(text) } as const
  const today = DaySchema.parse('2026-11-25')
  return dryRun({ file, dataset, revision, fingerprint, today, language: 'en' }, () => undefined)
}

function viewOf(result: DryRunResult, state: ImportView['state'] = 'done'): ImportView {
  const stage = state === 'running' ? ('comparing' as const) : ('done' as const)
  const kept = {
    id: ID,
    file: 'sources.csv',
    format: 'csv' as const,
    at: '2026-11-25T00:00:00.000Z',
    draft: null,
  }
  const stored = { ...kept, state, stage, done: 0.5, base: 1, result: state === 'done' ? result : null }
  return ImportSchema.parse(importAnswer(stored).body)
}

/** A service on which an import of the text stands as the test says. */
function serve(result: DryRunResult, view: ImportView = viewOf(result)): { sent: string[] } {
  const sent: string[] = []
  network.use(
    http.post('*/api/v1/imports', async ({ request }) => {
      sent.push(
        `${request.headers.get('content-type')} ${new URL(request.url).search} ${request.headers.get('x-csrf-token')}`,
      )
      return HttpResponse.json(view, { status: 202 })
    }),
    http.get('*/api/v1/imports/:id', () => HttpResponse.json(view)),
    http.delete('*/api/v1/imports/:id', () => {
      sent.push('cancelled')
      return HttpResponse.json(viewOf(result, 'cancelled'))
    }),
    http.get('*/api/v1/imports/:id/rows', ({ request }) => {
      const fate = new URL(request.url).searchParams.get('fate')
      const items = result.rows.filter((one) => fate === null || one.fate === fate)
      return HttpResponse.json({ total: items.length, nextCursor: null, items })
    }),
    http.post('*/api/v1/imports/:id/propose', async ({ request }) => {
      sent.push(JSON.stringify(await request.json()))
      return HttpResponse.json({ type: 'about:blank', title: 'no', status: 409 }, { status: 409 })
    }),
  )
  return { sent }
}

const open = (id?: string, language = 'en') =>
  act(async () => renderAt(`/${language}/import${id === undefined ? '' : `/${id}`}`, <ImportPage id={id} />))

describe('the page for imports', () => {
  it('is for those who may propose changes', async () => {
    testDesk(READER)
    await open()
    expect(await screen.findByText('Your role (Reader) does not allow this.')).toBeVisible()
    expect(screen.queryByLabelText('File')).toBeNull()
  })

  it('sends the chosen file by its kind and opens what became of it', async () => {
    testDesk(EDITOR)
    const { sent } = serve(await resultOf(FILE))
    const { visited } = await open()
    const input = await screen.findByLabelText('File')
    expect(screen.getByRole('button', { name: 'Try it out' })).toBeDisabled()
    await userEvent.upload(input, new File(['x'], 'letter.docx'), { applyAccept: false })
    expect(screen.getByRole('alert')).toHaveTextContent('“letter.docx” does not end in')
    await userEvent.upload(input, new File([FILE], 'sources.csv', { type: 'text/csv' }))
    await userEvent.click(screen.getByRole('button', { name: 'Try it out' }))
    await waitFor(() => expect(visited.at(-1)).toBe(`/en/import/${ID}`))
    expect(sent).toEqual(['text/csv ?file=sources.csv&lang=en demonstration'])
  })

  it('shows how far it is, and cancels', async () => {
    testDesk(EDITOR)
    const result = await resultOf(FILE)
    const { sent } = serve(result, viewOf(result, 'running'))
    await open(ID)
    expect(await screen.findByRole('progressbar')).toHaveAttribute('value', '0.5')
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(await screen.findByText('The import was cancelled. Nothing was changed.')).toBeVisible()
    expect(sent).toEqual(['cancelled'])
  })

  it('names what was refused first, with place and reason, and proposes only what was agreed to', async () => {
    testDesk(EDITOR)
    const { sent } = serve(await resultOf(FILE))
    await open(ID)
    const rows = await screen.findByRole('region', { name: 'Rows' })
    expect(within(rows).getAllByRole('row')).toHaveLength(2)
    expect(within(rows).getByRole('row', { name: /^sources 3 Bad Id Refused id: / })).toBeVisible()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'New (1)')
    expect(await screen.findByRole('row', { name: /^sources 2 a-new-one New/ })).toBeVisible()

    const button = screen.getByRole('button', { name: 'Propose these changes' })
    await userEvent.type(screen.getByRole('textbox', { name: 'What changes, and why' }), 'New sources')
    expect(button).toBeDisabled()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Leave out the 1 refused rows' }))
    await userEvent.click(button)
    const body = '{"summary":"New sources","summaryLanguage":"en","withoutRefused":true}'
    await waitFor(() => expect(sent).toEqual([body]))
    expect(await screen.findByRole('alert')).toBeVisible()
  })

  it.each(LANGUAGES)('says in %s why a file is refused as a whole', async (language) => {
    testDesk(EDITOR)
    serve(await resultOf(`${HEAD},surplus\n`))
    await open(ID, language)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('surplus')
    expect(within(alert).getAllByRole('listitem')).toHaveLength(1)
  })
})
