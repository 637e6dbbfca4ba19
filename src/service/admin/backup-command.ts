import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { writeBackup } from '../backup/write-backup.ts'
import { UsageError, type Command } from './command.ts'
import { readParameters, required } from './read-parameters.ts'
import { withDatabase } from './with-store.ts'

export const BACKUP_COMMAND: Command = {
  name: 'backup',
  usage: '--out FILE',
  summary: 'Writes everything that is kept into one file, while the service runs.',
  run: async (parameters, { config, print }) => {
    const file = resolve(required(readParameters(parameters, { options: ['out'] }), 'out'))
    if (existsSync(file)) throw new UsageError(`${file} is there already, and nothing was written`)
    const { rows, revision } = await withDatabase(config, (database) =>
      writeBackup(database, file, new Date().toISOString()),
    )
    print(`Revision ${revision}, ${rows} rows: ${file}`)
  },
}
