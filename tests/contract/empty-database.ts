import { randomUUID } from 'node:crypto'
import pg from 'pg'

export interface EmptyDatabase {
  readonly url: string
  readonly drop: () => Promise<void>
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/**
 * A database of its own on the PostgreSQL of the tests.
 * @throws Error where TEST_DATABASE_URL is not set: a suite that leaves a store out would pass for one that tried it
 */
export async function emptyDatabase(): Promise<EmptyDatabase> {
  const server = process.env['TEST_DATABASE_URL'] ?? ''
  if (server === '') {
    throw new Error(
      'TEST_DATABASE_URL is not set. `npm test -- --only=contract` starts a PostgreSQL and sets it; by hand, give the address of one whose user may create databases.',
    )
  }
  const name = `four_paths_${randomUUID().replaceAll('-', '')}`
  await run(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(server, `drop database ${name} with (force)`) }
}
