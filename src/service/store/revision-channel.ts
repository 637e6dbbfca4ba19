/** How processes on one PostgreSQL tell each other of a new revision. SQLite has no such thing; there, they look. */
import { sql } from 'kysely'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Database } from './database.ts'

const CHANNEL = 'four_paths_revision'
/** Between two attempts to listen again after the server was away. Meanwhile the regular look finds what is new. */
const AGAIN_MILLISECONDS = 1000

/** Call in the transaction that publishes: it is heard when that is committed, and never otherwise. */
export async function announceRevision({ kind, db }: Database, revision: number): Promise<void> {
  if (kind === 'postgresql') await sql`select pg_notify(${CHANNEL}, ${String(revision)})`.execute(db)
}

async function listenOnce(url: string, heard: () => void, signal: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'four-paths listening', keepAlive: true })
  const ended = new Promise<void>((resolve) => {
    // The end follows; without a listener the error would end the process.
    client.on('error', () => resolve())
    client.on('end', () => resolve())
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  try {
    await client.connect()
    client.on('notification', heard)
    await client.query(`listen ${CHANNEL}`)
    // What was published while nobody listened.
    heard()
    await ended
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Calls back for each revision that is announced, until the signal ends it. A lost connection is made again. */
export async function listenForRevisions(url: string, heard: () => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await listenOnce(url, heard, signal).catch(() => undefined)
    await sleep(AGAIN_MILLISECONDS, undefined, { signal, ref: false }).catch(() => undefined)
  }
}
