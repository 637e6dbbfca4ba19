import { verifyStore } from '../backup/verify-store.ts'
import type { Command } from './command.ts'
import { FailedCommand } from './failed-command.ts'
import { readParameters } from './read-parameters.ts'
import { withDatabase } from './with-store.ts'

export const VERIFY_COMMAND: Command = {
  name: 'verify',
  usage: '',
  summary: 'Checks the audit trail, entry by entry, and the records of every revision against its fingerprint.',
  run: async (parameters, { config, print }) => {
    readParameters(parameters, {})
    const { revisions, newest, chain, faults } = await withDatabase(config, verifyStore)
    for (const fault of faults) print(fault)
    print(`${revisions} revisions; the newest has the fingerprint ${newest?.fingerprint ?? 'none'}`)
    print(`${chain.entries} entries of the audit trail; the last has the hash ${chain.head}`)
    if (faults.length > 0) throw new FailedCommand(`${faults.length} faults`)
    print('Everything is as it was written')
  },
}
