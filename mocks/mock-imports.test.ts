import { describe, expect, it } from 'vitest'
import type { ImportFormat } from '#src/domain/import/import-format.ts'
import { makeRecordFile } from '#src/files/records/make-record-file.ts'
import { EDITIONS } from './editions.ts'
import { memoryDesk } from './memory-desk.ts'
import { memoryImports } from './mock-imports.ts'
import { REFERENCE_DATASET } from './reference-dataset.ts'

const OWNER = 'somebody'

async function tried(name: string, format: ImportFormat, bytes: Uint8Array) {
  const store = memoryImports(memoryDesk(EDITIONS.desk()))
  const begun = await store.begin({ owner: OWNER, file: { name, format, bytes }, language: 'en' })
  const id = begun?.id ?? ''
  await expect.poll(async () => (await store.find(id, OWNER))?.state).not.toBe('running')
  return (await store.find(id, OWNER))?.result
}

function rowsOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

describe('imports in the mocks', () => {
  it.each([
    ['records-json.zip', 'zip'],
    ['records-csv.zip', 'zip'],
    ['records.xlsx', 'xlsx'],
  ] as const)('%s is read by the service’s own reader', async (name, format) => {
    const bytes = new Uint8Array(await makeRecordFile({ name, language: 'en' }, REFERENCE_DATASET))
    const result = await tried(name, format, bytes)
    expect(result).toMatchObject({ fileFaults: [], changes: [] })
    expect(new Set(result?.rows.map(({ fate }) => fate))).toEqual(new Set(['same']))
  })

  it.each([
    ['events.csv', 'csv', rowsOf('id,colour'), 'unknown-column'],
    ['events.csv', 'csv', rowsOf('id,"'), 'not-csv'],
    ['records.zip', 'zip', rowsOf('PK'), 'not-this-format'],
    ['records.xlsx', 'xlsx', rowsOf('x'), 'not-this-format'],
    ['records.json', 'json', rowsOf('{'), 'not-json'],
  ] as const)('a bad %s says why (%s)', async (name, format, bytes, reason) => {
    const { fileFaults = [] } = (await tried(name, format, bytes)) ?? {}
    expect(fileFaults.map((fault) => fault.reason)).toContain(reason)
  })

  it('an archive that was changed on its way is damaged', async () => {
    const bytes = new Uint8Array(await makeRecordFile({ name: 'records-csv.zip', language: 'en' }, REFERENCE_DATASET))
    bytes.fill(0, 100, 140)
    expect((await tried('records.zip', 'zip', bytes))?.fileFaults).toMatchObject([{ reason: 'damaged' }])
  })
})
