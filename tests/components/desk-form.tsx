/** A form of the desk as it is used in tests: opened when it stands, and pressed by the names of its buttons. */
import { act, screen, waitFor, type RenderResult } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import type { Draft } from '#src/domain/editing/draft.ts'
import { RecordPage } from '#src/features/desk/record/record-page.tsx'
import type { RecordKind } from '#src/features/desk/record/record-kinds.ts'
import type { TestDesk } from '#tests/builders/desk.ts'
import { renderAt } from './render-at.tsx'
import { write } from './write.ts'

interface Opened extends RenderResult {
  readonly visited: readonly string[]
}

export async function openRecord(kind: RecordKind, query = '', language = 'en'): Promise<Opened> {
  const shown = await act(async () => renderAt(`/${language}/record/${kind}${query}`, <RecordPage kind={kind} />))
  /** The form stands once it is known who asks, and the records of four languages have come. */
  const found = (selector: string) => shown.container.querySelectorAll(selector).length
  await waitFor(() => expect([found('h1'), found('[role="status"][aria-busy="true"]')]).toEqual([1, 0]), {
    timeout: 30_000,
  })
  return shown
}

export async function press(name: string | RegExp): Promise<void> {
  await userEvent.setup().click(await screen.findByRole('button', { name }))
}

export async function summarise(text: string): Promise<void> {
  await write(await screen.findByLabelText(/^What changes and why/), text)
}

export async function draftsOf({ store }: TestDesk): Promise<readonly Draft[]> {
  return (await store.drafts({ states: [], author: null, before: null, limit: 10 })).items
}

export async function savedDraft(desk: TestDesk): Promise<Draft | undefined> {
  await press('Save as draft')
  await waitFor(async () => expect(await draftsOf(desk)).toHaveLength(1))
  return (await draftsOf(desk))[0]
}
