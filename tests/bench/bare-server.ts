/** What the machine gives at most: the same bytes from a bare node:http server, in a process of its own. */
import { createServer } from 'node:http'
import { once } from 'node:events'
import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { processFigures, type ProcessFigures } from './process-figures.ts'

export interface SentBytes {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface BareServer {
  readonly address: string
  readonly figures: () => ProcessFigures
  readonly stop: () => void
}

const KEPT_OPEN = 75_000

/** Sends the same to whoever asks for whatever. */
export async function startBareServer({ status, headers, body }: SentBytes): Promise<BareServer> {
  const file = join(tmpdir(), `four-paths-bare-${process.pid}`)
  writeFileSync(file, body)
  const child: ChildProcess = fork(fileURLToPath(import.meta.url), [file, JSON.stringify({ status, headers })])
  const [port]: unknown[] = await once(child, 'message')
  return {
    address: `http://127.0.0.1:${String(port)}`,
    figures: () => processFigures(child.pid),
    stop: () => void child.kill('SIGTERM'),
  }
}

function serve(file: string, head: string): void {
  const body = readFileSync(file)
  const { status, headers }: Pick<SentBytes, 'status' | 'headers'> = JSON.parse(head)
  // As long as the service's: the header that says so is part of the bytes.
  const server = createServer({ keepAliveTimeout: KEPT_OPEN }, (_, response) => {
    response.writeHead(status, headers)
    response.end(status === 304 ? undefined : body)
  })
  server.listen(0, '127.0.0.1', () => {
    const bound = server.address()
    process.send?.(typeof bound === 'object' && bound !== null ? bound.port : 0)
  })
}

const [file, head] = process.argv.slice(2)
if (import.meta.main && file !== undefined && head !== undefined) serve(file, head)
