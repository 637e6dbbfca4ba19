import type { Actor } from '#src/domain/access/roles.ts'
import { DaySchema } from '#src/domain/calendar-date.ts'
import { FATES, type RowFate } from '#src/domain/import/row-fate.ts'
import { localPerson, subjectOfName } from '../access/local-person.ts'
import { asOnlyWriter } from '../store/only-writer.ts'
import { newId } from '../desk/new-id.ts'
import { storedDesk } from '../desk/stored-desk.ts'
import { ServedEdition } from '../edition/served-edition.ts'
import type { DryRunResult } from '#src/domain/contract/import/dry-run-result.ts'
import { fileOfPath } from '../import/file-of-path.ts'
import { proposeImport } from '#src/domain/contract/import/propose-import.ts'
import type { ImportFile } from '#src/reading/read-import.ts'
import { runDryRun } from '../import/run-dry-run.ts'
import type { Store } from '../store/store.ts'
import { UsageError, type Command } from './command.ts'
import { FailedCommand } from './failed-command.ts'
import { readParameters, required } from './read-parameters.ts'
import { withStore } from './with-store.ts'

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined }

function lineOf({ sheet, row, part, id, fate, fields, faults, remarks }: RowFate): string {
  const place = `${sheet} ${row}${part === '' ? '' : ` ${part}`}${id === null ? '' : ` ${id}`}`
  const why = faults.map(({ field, detail, value }) =>
    [field, detail, value ?? ''].filter((one) => one !== '').join(': '),
  )
  return [`${fate}: ${place}`, fields.join(', '), ...why, ...remarks].filter((one) => one !== '').join(' | ')
}

type Print = (line: string) => void

function report({ fileFaults, rows, difference }: DryRunResult, print: Print): void {
  for (const { sheet, reason, value } of fileFaults) {
    print(['refused', sheet, reason, value].filter((one) => one !== '').join(': '))
  }
  for (const row of rows) if (row.fate !== 'same') print(lineOf(row))
  print(FATES.map((fate) => `${rows.filter((row) => row.fate === fate).length} ${fate}`).join(', '))
  if (difference === null) return
  const { added, statusChanges, flagChanges, touched } = difference
  print(
    `Milestones: ${touched} touched, ${added} new, ${statusChanges} of another status, ${flagChanges} with other flags`,
  )
}

/** Whoever is named as having sent the file; a second person publishes what he proposes, as for everybody. */
async function authorOf({ database }: Store, name: string): Promise<Actor> {
  const person = await asOnlyWriter(database, (inside) => localPerson(inside, name, null))
  return { id: person.id, name: person.name, role: 'editor' }
}

interface Order {
  readonly store: Store
  readonly author: string
  readonly base: number
  readonly summary: string
  readonly print: Print
}

async function propose({ store, author, base, summary, print }: Order, { changes }: DryRunResult): Promise<void> {
  const served = await ServedEdition.open(store, SILENT)
  const now = (): string => new Date().toISOString()
  const desk = { store: storedDesk(store.database, served), review: 'two-person', newId, now } as const
  const proposed = { summary, summaryLanguage: null, changes: [...changes] }
  const proposal = { actor: await authorOf(store, author), address: null, base, proposed, once: [] }
  const { versions, refusal } = await proposeImport(desk, proposal)
  const [draft] = versions ?? []
  if (draft === undefined) throw new FailedCommand(`Not proposed: ${JSON.stringify(refusal?.body)}`)
  print(`Proposed as draft ${draft.id}, for somebody to review and publish`)
}

async function tryOut(store: Store, file: ImportFile, base: number, fingerprint: string): Promise<DryRunResult> {
  return runDryRun({
    file,
    revision: base,
    fingerprint,
    dataset: await store.read(base),
    today: DaySchema.parse(new Date().toISOString().slice(0, 10)),
    language: 'en',
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
}

export const IMPORT_COMMAND: Command = {
  name: 'import',
  usage: 'FILE|DIR [--apply --for "Kim Minji" --summary TEXT [--without-refused]]',
  summary:
    'Says what would become of each row of a file or folder; with --apply, proposes the changes as one draft of the person named.',
  run: async (parameters, { config, print }) => {
    const read = readParameters(parameters, {
      words: 1,
      options: ['for', 'summary'],
      flags: ['apply', 'without-refused'],
    })
    const isToApply = read.flags.has('apply')
    const summary = isToApply ? required(read, 'summary') : ''
    const author = isToApply ? required(read, 'for') : ''
    if (isToApply && subjectOfName(author) === '') throw new UsageError('--for names nobody')
    const file = await fileOfPath(read.words[0] ?? '')
    await withStore(config, async (store) => {
      const { revision, fingerprint } = await store.newest()
      const result = await tryOut(store, file, revision, fingerprint)
      report(result, print)
      const refused = result.rows.filter(({ fate }) => fate === 'refused').length
      if (result.fileFaults.length > 0) throw new FailedCommand('The file was refused, and nothing was changed')
      if (refused > 0 && !(isToApply && read.flags.has('without-refused'))) {
        throw new FailedCommand(
          `${refused} rows are refused, and nothing was changed; --without-refused leaves them out`,
        )
      }
      if (!isToApply) return
      if (result.changes.length === 0) print('Nothing would change')
      else await propose({ store, author, base: revision, summary, print }, result)
    })
  },
}
