/** Writes a backup while the service runs: everything as it was at one moment, without holding anybody up. */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'kysely'
import type { Database } from '../store/database.ts'
import { FORMAT } from './backup-format.ts'
import { KEPT_TABLES } from './kept-tables.ts'

/** Rows that stand in memory at a time. */
const PART = 500

async function* rowsOf({ db }: Database): AsyncGenerator<object> {
  for (const [table, keys] of KEPT_TABLES) {
    for (let offset = 0; ; offset += PART) {
      const order = sql.join(keys.map((key) => sql.ref(key)))
      const page = sql<object>`select * from ${sql.table(table)} order by ${order} limit ${PART} offset ${offset}`
      const { rows } = await page.execute(db)
      for (const row of rows) yield { table, row }
      if (rows.length < PART) break
    }
  }
}

export interface Written {
  readonly rows: number
  readonly revision: number
}

async function* linesOf(inside: Database, at: string, written: (rows: number) => void): AsyncGenerator<string> {
  const migrations = await inside.db.selectFrom('migrations').select('name').orderBy('name').execute()
  const hash = createHash('sha256')
  const line = (value: object): string => {
    const text = `${JSON.stringify(value)}\n`
    hash.update(text)
    return text
  }
  yield line({ format: FORMAT, version: 1, at, migrations: migrations.map(({ name }) => name) })
  let rows = 0
  for await (const row of rowsOf(inside)) {
    rows += 1
    yield line(row)
  }
  written(rows)
  yield `${JSON.stringify({ rows, sha256: hash.digest('hex') })}\n`
}

/** Everything that is read inside is of one moment, however much is written meanwhile. */
async function atOneMoment<T>(database: Database, work: (inside: Database) => Promise<T>): Promise<T> {
  return database.db.connection().execute(async (connection) => {
    const inside: Database = { ...database, db: connection }
    const begin = database.kind === 'sqlite' ? sql`begin` : sql`begin isolation level repeatable read read only`
    await begin.execute(connection)
    try {
      return await work(inside)
    } finally {
      await sql`rollback`.execute(connection)
    }
  })
}

/** The file appears when it is whole, for its owner alone: it holds who wrote what. */
export async function writeBackup(database: Database, file: string, at: string): Promise<Written> {
  const unfinished = `${file}.unfinished`
  try {
    const written = await atOneMoment(database, async (inside) => {
      let rows = 0
      const newest = await inside.db
        .selectFrom('revisions')
        .select(({ fn }) => fn.max('number').as('number'))
        .executeTakeFirst()
      const lines = linesOf(inside, at, (count) => (rows = count))
      const target = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true })
      await pipeline(Readable.from(lines), createGzip(), target)
      return { rows, revision: newest?.number ?? 0 }
    })
    await rename(unfinished, file)
    return written
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
