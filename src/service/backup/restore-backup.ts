/** Restores a backup into an empty database, of either kind; all of it, or nothing. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { sql } from 'kysely'
import { ExplainedError } from '../explained-error.ts'
import type { Database } from '../store/database.ts'
import { asOnlyWriter } from '../store/only-writer.ts'
import { migrate, migrationNames } from '../store/migrate.ts'
import { EndSchema, HeadSchema, RowSchema, type BackupRow } from './backup-format.ts'

export class BackupError extends ExplainedError {
  override readonly name = 'BackupError'
}

/** Below the limit of parameters of a statement, on either kind. */
const ROWS_PER_STATEMENT = 200

function parsed(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line)
    return value
  } catch {
    throw new BackupError('The backup is damaged: a line is not JSON')
  }
}

async function* linesIn(file: string): AsyncGenerator<string> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity })
  for await (const line of lines) yield line
}

async function* checkedLines(file: string): AsyncGenerator<string> {
  try {
    yield* linesIn(file)
  } catch (error) {
    if (error instanceof BackupError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new BackupError(`The backup ${file} cannot be read to its end (${code})`)
  }
}

class Reader {
  readonly #hash = createHash('sha256')
  #rows = 0
  #isWhole = false

  #seal(line: string): void {
    this.#hash.update(`${line}\n`)
  }

  head(line: string): readonly string[] {
    const { data } = HeadSchema.safeParse(parsed(line))
    if (data === undefined) throw new BackupError('This is no backup that this version can read')
    this.#seal(line)
    return data.migrations
  }

  /** Null at the end. */
  row(line: string): BackupRow | null {
    const value = parsed(line)
    const end = EndSchema.safeParse(value)
    if (end.success) {
      const { rows, sha256 } = end.data
      if (this.#isWhole || rows !== this.#rows || sha256 !== this.#hash.digest('hex')) {
        throw new BackupError('The backup is damaged: its content is not what it was sealed with')
      }
      this.#isWhole = true
      return null
    }
    const { data } = RowSchema.safeParse(value)
    if (data === undefined || this.#isWhole)
      throw new BackupError('The backup is damaged: a line is not as it should be')
    this.#seal(line)
    this.#rows += 1
    return data
  }

  end(): number {
    if (!this.#isWhole) throw new BackupError('The backup is cut off')
    return this.#rows
  }
}

async function insert({ db }: Database, rows: readonly BackupRow[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first.row)
  const values = rows.map(({ row }) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`)
  const names = sql.join(columns.map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(first.table)} (${names}) values ${sql.join(values)}`.execute(db)
}

/** What is in the database already is never overwritten: an empty one is asked for. */
async function refuseUsed({ kind, db }: Database): Promise<void> {
  const tables = await db.introspection.getTables()
  if (!tables.some(({ name }) => name === 'revisions')) return
  const { rows } = await sql`select number from revisions limit 1`.execute(db)
  if (rows.length === 0) return
  const where = kind === 'sqlite' ? 'DATA_DIR' : 'DATABASE_URL'
  throw new BackupError(`The database is in use, and nothing was restored: name an empty one with ${where}`)
}

/** @returns how many rows were restored */
export async function restoreBackup(database: Database, file: string): Promise<number> {
  return asOnlyWriter(database, async (inside) => {
    await refuseUsed(inside)
    const reader = new Reader()
    let pending: BackupRow[] = []
    let isFirst = true
    for await (const line of checkedLines(file)) {
      if (isFirst) {
        isFirst = false
        const made = reader.head(line)
        const unknown = made.filter((name) => !migrationNames().includes(name))
        if (unknown.length > 0) throw new BackupError(`The backup is of a newer version (${unknown.join(', ')})`)
        // As the tables were; what has changed since is done to the restored rows, as in an upgrade.
        await migrate(inside, made)
        continue
      }
      const row = reader.row(line)
      const isOfOther = row === null || (pending[0] !== undefined && pending[0].table !== row.table)
      if (isOfOther || pending.length >= ROWS_PER_STATEMENT) {
        await insert(inside, pending)
        pending = []
      }
      if (row !== null) pending.push(row)
    }
    const rows = reader.end()
    await migrate(inside)
    return rows
  })
}
