import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../../src/tooling/free-port.ts'
import { postgresql } from './postgresql.ts'
import { provideOne } from './provide.ts'
import { unprivilegedUser, type UserAndGroup } from './unprivileged-user.ts'

const USER = 'four_paths'
const START_MILLISECONDS = 30_000

export interface ThrowawayPostgresql {
  /** The user may create databases, so that each test file can have its own. */
  readonly url: string
  readonly stop: () => Promise<void>
}

function createCluster(programs: string, folder: string, user: UserAndGroup | undefined): void {
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', join(folder, 'data'), '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { cwd: folder, encoding: 'utf8', ...user },
  )
  if (made.status !== 0) throw new Error(`initdb failed:\n${made.stdout}${made.stderr}`)
}

function startServer(programs: string, folder: string, port: number, user: UserAndGroup | undefined): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    logging_collector: 'on',
    log_directory: folder,
    log_filename: 'server.log',
    // Nothing here has to survive a power cut, and the suite is several times faster without the waiting.
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const parameters = ['-D', join(folder, 'data'), '-p', String(port), ...flags]
  return spawn(join(programs, 'postgres'), parameters, { cwd: folder, stdio: 'ignore', ...user })
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client(url)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function waitUntilReady(server: ChildProcess, url: string, folder: string): Promise<void> {
  const deadline = Date.now() + START_MILLISECONDS
  while (Date.now() < deadline && server.exitCode === null) {
    if (await answers(url)) return
    await sleep(50)
  }
  throw new Error(`PostgreSQL did not start:\n${readFileSync(join(folder, 'server.log'), 'utf8')}`)
}

/** A PostgreSQL of its own in a temporary folder, on a free port, gone when stopped or when this process ends. */
export async function startThrowawayPostgresql(): Promise<ThrowawayPostgresql> {
  const programs = await provideOne(postgresql)
  const user = unprivilegedUser()
  const folder = mkdtempSync(join(tmpdir(), 'four-paths-postgresql-'))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  if (user !== undefined) chownSync(folder, user.uid, user.gid)

  let server: ChildProcess | undefined
  // The last resort, for an exit that awaits nothing: SIGQUIT ends PostgreSQL at once, without a checkpoint.
  const abandon = () => {
    server?.kill('SIGQUIT')
    removeFolder()
  }
  process.once('exit', abandon)

  const stop = async () => {
    process.off('exit', abandon)
    if (server !== undefined && server.exitCode === null && server.signalCode === null) {
      const ended = once(server, 'exit')
      server.kill('SIGINT')
      await ended
    }
    removeFolder()
  }

  try {
    createCluster(programs, folder, user)
    const port = await freePort()
    const url = `postgres://${USER}@127.0.0.1:${port}/postgres`
    server = startServer(programs, folder, port, user)
    await waitUntilReady(server, url, folder)
    return { url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
