/** The process behind `npm run publish`: records, pages and a folder brought together. */
import { editionOf } from '#src/domain/contract/edition.ts'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { readConfig } from '../config.ts'
import { ExplainedError } from '../explained-error.ts'
import { loadRenderer } from '../pages/load-renderer.ts'
import { readPageAssets } from '../pages/page-assets.ts'
import { openStore } from '../store/open-store.ts'
import { publish } from './publish.ts'
import { PUBLISH_HELP, readPublishOrder, type PublishOrder } from './publish-order.ts'

const BUILT = resolve(import.meta.dirname, '..', '..', '..', 'dist')

/** Only what an edition consists of is ever removed. */
const EDITION = [
  '404.html',
  'assets',
  'data',
  'en',
  'files',
  'icon.svg',
  'index.html',
  'ja',
  'ko',
  'offline',
  'sw.js',
  'zh',
]

async function clear(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const foreign = (await readdir(folder)).filter((name) => !EDITION.includes(name) && !name.startsWith('.'))
  if (foreign.length > 0) {
    throw new ExplainedError(
      `${folder} holds what no edition has written (${foreign.join(', ')}); name an empty folder`,
    )
  }
  for (const name of EDITION) await rm(join(folder, name), { recursive: true, force: true })
}

/** What the build made for browsers, without the forms that only our own service hands out. */
async function copyBuilt(folder: string): Promise<void> {
  const filter = (source: string): boolean => {
    const path = source.slice(BUILT.length)
    return !path.startsWith('/.') && path !== '/index.html' && !/\.(?:br|gz)$/.test(path)
  }
  await cp(BUILT, folder, { recursive: true, filter })
}

async function run({ out, ...order }: PublishOrder): Promise<number> {
  const assetsOf = await readPageAssets(BUILT)
  if (assetsOf === null) throw new ExplainedError('The pages have not been built: npm run build makes them')
  const renderPage = await loadRenderer(BUILT)
  const config = readConfig(process.env)
  const store = await openStore({ ...config, onIdleError: () => undefined })
  try {
    const { revision, fingerprint } = await store.newest()
    const edition = editionOf({ revision, fingerprint, dataset: await store.read(revision) })
    await clear(out)
    await copyBuilt(out)
    const write = async (path: string, content: string | Uint8Array): Promise<void> => {
      const file = join(out, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
    }
    const worker = await readFile(join(BUILT, 'sw.js'), 'utf8')
    return await publish({ edition, renderPage, assetsOf, worker, write }, order)
  } finally {
    await store.close()
  }
}

try {
  const order = readPublishOrder(process.argv.slice(2))
  if (order === null) process.stdout.write(PUBLISH_HELP)
  else process.stdout.write(`${order.out}: ${await run(order)} pages\n`)
} catch (error) {
  const isExpected = error instanceof ExplainedError || (error instanceof Error && 'code' in error)
  process.stderr.write(`${error instanceof Error ? (isExpected ? error.message : error.stack) : String(error)}\n`)
  process.exitCode = 1
}
