import { recordFiles } from '#src/files/records/record-files.ts'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UsageError, type Command } from './command.ts'
import { readParameters, required } from './read-parameters.ts'
import { withStore } from './with-store.ts'

async function namesIn(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  return readdir(folder)
}

export const EXPORT_COMMAND: Command = {
  name: 'export',
  usage: '--out DIR',
  summary: 'Writes the whole record into an empty folder, as the JSON files that are imported.',
  run: async (parameters, { config, print }) => {
    const folder = resolve(required(readParameters(parameters, { options: ['out'] }), 'out'))
    if ((await namesIn(folder)).length > 0) throw new UsageError(`${folder} is not empty, and nothing was written`)
    await withStore(config, async (store) => {
      const { revision, fingerprint } = await store.newest()
      const files = recordFiles(await store.read(revision))
      for (const { name, text } of files) await writeFile(join(folder, name), text, { flag: 'wx' })
      print(
        `Revision ${revision}, fingerprint ${fingerprint}: ${files.map(({ name }) => name).join(', ')} in ${folder}`,
      )
    })
  },
}
