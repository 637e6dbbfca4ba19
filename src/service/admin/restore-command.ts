import { resolve } from 'node:path'
import { restoreBackup } from '../backup/restore-backup.ts'
import { verifyStore } from '../backup/verify-store.ts'
import type { Command } from './command.ts'
import { FailedCommand } from './failed-command.ts'
import { readParameters, required } from './read-parameters.ts'
import { withDatabase } from './with-store.ts'

export const RESTORE_COMMAND: Command = {
  name: 'restore',
  usage: '--from FILE',
  summary: 'Restores a backup into an empty database of either kind, and verifies it.',
  run: async (parameters, { config, print }) => {
    const file = resolve(required(readParameters(parameters, { options: ['from'] }), 'from'))
    await withDatabase(config, async (database) => {
      const rows = await restoreBackup(database, file)
      const { faults, newest } = await verifyStore(database)
      for (const fault of faults) print(fault)
      print(`${rows} rows restored; revision ${newest?.revision ?? 0}, fingerprint ${newest?.fingerprint ?? 'none'}`)
      if (faults.length > 0) throw new FailedCommand(`${faults.length} faults`)
    })
  },
}
