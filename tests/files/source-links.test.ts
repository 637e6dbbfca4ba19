import { answer } from '#src/domain/contract/answer.ts'
import { SourcesSchema } from '#src/domain/contract/answers/sources-answer.ts'
import { JsonExportSchema } from '#src/domain/export/json-export.ts'
import { SnapshotSchema } from '#src/domain/snapshot.ts'
import { SourceSchema } from '#src/domain/records/source.ts'
import { answerFile } from '#src/files/file-answer.ts'
import { ARCHIVED_AT, CHECKED, CHECKED_ON, CHECKED_SOURCE } from '#tests/builders/checked-sources.ts'
import { buildSource } from '#tests/builders/sources.ts'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'

const STORE = { kind: 'sqlite', isReachable: true } as const
const EXPECTED = { id: CHECKED_SOURCE, checked: CHECKED_ON, archived: ARCHIVED_AT }
const ofSource = <T extends { readonly id: string }>(sources: readonly T[]): T | undefined =>
  sources.find(({ id }) => id === CHECKED_SOURCE)
const others = <T extends object>(sources: readonly T[]): T[] =>
  sources.filter((source) => 'checked' in source || 'archived' in source)

async function fileOf(format: 'xlsx' | 'json', language: string) {
  const file = await answerFile(CHECKED, format, { method: 'GET', pairs: [['lang', language]] })
  if (!('content' in file)) throw new Error('no file')
  return file.content
}

describe('when an address was checked and where a copy is kept', () => {
  it('is answered by the API, of that source alone', () => {
    const ask = (path: string) => answer(CHECKED, { method: 'GET', path, pairs: [] }, STORE).body
    const { items } = SourcesSchema.parse(ask('/sources'))
    expect(ofSource(items)).toMatchObject(EXPECTED)
    expect(others(items)).toHaveLength(1)
    expect(ofSource(SnapshotSchema.parse(ask('/tracker')).sources)).toMatchObject(EXPECTED)
  })

  it('is in the JSON file', async () => {
    const content = await fileOf('json', 'en')
    const { sources } = JsonExportSchema.parse(JSON.parse(String(content)))
    expect(ofSource(sources)).toMatchObject(EXPECTED)
    expect(others(sources)).toHaveLength(1)
  })

  it.each([
    ['en', ['Address checked on', 'Archived address'], 'address not checked since it was read'],
    ['zh', ['网址核查日期', '存档网址'], '阅读后未再核查网址'],
    ['ja', ['URLの確認日', '保存先URL'], '閲読後、URLの再確認なし'],
    ['ko', ['주소 확인일', '보존 주소'], '읽은 뒤 주소를 다시 확인하지 않음'],
  ])('is in the workbook in %s, which says of the others that it is not known', async (language, heads, unknown) => {
    const content = await fileOf('xlsx', language)
    if (typeof content === 'string') throw new Error('a workbook is not text')
    const [, , sources] = await readWorkbook(Buffer.from(content))
    const [head = [], ...rows] = sources?.data ?? []
    expect(head.slice(-2)).toEqual(heads)
    const cellsOf = (id: string) => rows.find(([first]) => first === id)?.slice(-2)
    expect(cellsOf(CHECKED_SOURCE)).toEqual([new Date('2026-12-01T00:00:00Z'), ARCHIVED_AT])
    expect(cellsOf('sun-2025')).toEqual([null, null])
    const unchecked = rows.filter(([id]) => id !== CHECKED_SOURCE && id !== 'sun-2025').map((row) => row.slice(-2))
    expect(unchecked.length).toBeGreaterThan(100)
    for (const cells of unchecked) expect(cells).toEqual([unknown, null])
  })
})

describe('SourceSchema', () => {
  it.each([
    ['a month for the day of the check', { checked: '2026-12' }],
    ['a day that does not exist', { checked: '2026-02-30' }],
    ['a script for an archived address', { archived: 'javascript:alert(1)' }],
  ])('refuses %s', (_, fields) => {
    expect(SourceSchema.safeParse({ ...buildSource(), ...fields }).success).toBe(false)
  })
})
