/** `npm run generate`: a folder of invented records in the form of src/dataset, to try the tracker at size. */
import bodies from '#src/dataset/bodies.json' with { type: 'json' }
import events from '#src/dataset/events.json' with { type: 'json' }
import framework from '#src/dataset/framework.json' with { type: 'json' }
import milestones from '#src/dataset/milestones.json' with { type: 'json' }
import sources from '#src/dataset/sources.json' with { type: 'json' }
import { parseDataset } from '#src/domain/records/parse-dataset.ts'
import { generatedRows } from '#src/generator/generated-dataset.ts'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { GENERATE_HELP, readGenerateOrder, type GenerateOrder } from './generate-order.ts'

/** One record a line, so that a hundred thousand of them are never one string. */
function* listText(rows: Iterable<unknown>): Generator<string> {
  let before = '[\n'
  for (const row of rows) {
    yield `${before}${JSON.stringify(row)}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

async function emptyFolder(path: string): Promise<string> {
  const folder = resolve(path)
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty, and nothing in it is overwritten`)
  return folder
}

async function generate({ milestones: count, seed, out }: GenerateOrder): Promise<void> {
  const { dataset } = parseDataset({ framework, milestones, events, sources, bodies })
  if (dataset === null) throw new Error('The reference records have faults; npm test names them')
  const folder = await emptyFolder(out)
  const rows = generatedRows(dataset, { milestones: count, seed })
  const write = (file: string, text: Iterable<string>) => pipeline(text, createWriteStream(join(folder, file)))
  await write('framework.json', [JSON.stringify(framework)])
  await write('bodies.json', listText(dataset.bodies))
  await write('events.json', listText(dataset.events))
  await write('sources.json', listText(rows.sources))
  await write('milestones.json', listText(rows.milestones))
  process.stdout.write(`${folder}: ${count} milestones\n`)
}

try {
  const order = readGenerateOrder(process.argv.slice(2))
  if (order === null) process.stdout.write(GENERATE_HELP)
  else await generate(order)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
