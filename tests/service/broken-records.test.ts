import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { REFERENCE_RECORDS } from '#src/service/import/dataset-folder.ts'
import { openStore } from '#src/service/store/open-store.ts'
import { STORE_KINDS, type EmptyPlace } from './store-kinds.ts'

describe.each(STORE_KINDS)('broken records on %s', (_, newPlace) => {
  let place: EmptyPlace
  let folder: string

  beforeEach(async () => {
    place = await newPlace()
    folder = mkdtempSync(join(tmpdir(), 'four-paths-records-'))
    cpSync(REFERENCE_RECORDS, folder, { recursive: true })
  })
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true })
    await place.remove()
  })

  function edit(file: string, change: (text: string) => string): void {
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
  }

  async function tables(): Promise<unknown[]> {
    const { kind, db } = place.look()
    const query =
      kind === 'sqlite'
        ? 'select name from sqlite_master'
        : `select tablename as name from pg_tables where schemaname = 'public'`
    try {
      return (await sql.raw(query).execute(db)).rows
    } finally {
      await db.destroy()
    }
  }

  it('are refused with every fault, and leave nothing behind; mended, they load', async () => {
    edit('milestones.json', (text) =>
      text.replace('"status": "proposed"', '"status": "wished"').replace('"sun-2025"', '"moon-2025"'),
    )
    edit('events.json', (text) => text.replace('"date": "2017"', '"date": "2017-02-30"'))
    const opening = openStore({ ...place.parts, recordsFolder: folder })
    await expect(opening).rejects.toThrow(/milestones\.json: \S+: reports\[0\]\.status: should be one of/)
    await expect(opening).rejects.toThrow(/events\.json: cn-new-generation-plan: date: this date does not exist/)
    expect(await tables()).toEqual([])

    const store = await openStore(place.parts)
    expect(await store.newest()).toMatchObject({ revision: 1 })
    await store.close()
  })

  it('a file that is not JSON, or not there, is named, and nothing else', async () => {
    edit('sources.json', (text) => text.slice(0, 1000))
    rmSync(join(folder, 'bodies.json'))
    await expect(openStore({ ...place.parts, recordsFolder: folder })).rejects.toThrow(
      /^The records are refused, and nothing was loaded:\n(sources\.json: the file: is not JSON.*\nbodies\.json: the file: cannot be read|bodies\.json: the file: cannot be read\nsources\.json: the file: is not JSON.*)$/,
    )
    expect(await tables()).toEqual([])
  })
})
