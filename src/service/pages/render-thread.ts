/** The thread that draws pages: it holds the records of the current revision, so that no request waits for a drawing. */
import { editionOf } from '#src/domain/contract/edition.ts'
import type { PageRecords } from '#src/domain/contract/page.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { hashText } from '../http/hash-text.ts'
import { loadRenderer } from './load-renderer.ts'
import { recordsOf } from './page-records.ts'
import type { PageMessage, RenderAnswer, RenderMessage } from './render-messages.ts'

const port = parentPort
if (port === null) throw new Error('render-thread.ts is started as a thread')
const renderPage = await loadRenderer(String(workerData))

let records: PageRecords | null = null

function inWords(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

async function answerTo({ is, number, ...ask }: PageMessage): Promise<RenderAnswer> {
  if (records === null) return { number, failure: `a ${is} was asked for before there were records` }
  try {
    const page = await renderPage({ ...ask, ...records })
    return { number, page: { ...page, faults: page.faults.map(inWords) } }
  } catch (error) {
    return { number, failure: inWords(error) }
  }
}

/** One after the other: a revision that arrives while a page is drawn must not be seen by half of it. */
let last: Promise<unknown> = Promise.resolve()

async function take(message: RenderMessage): Promise<void> {
  if (message.is === 'page') port?.postMessage(await answerTo(message))
  else records = recordsOf(editionOf({ ...message, hash: hashText }))
}

port.on('message', (message: RenderMessage) => {
  last = last.then(() => take(message))
})
