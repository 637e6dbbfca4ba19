import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { findProgram } from '../../src/tooling/find-program.ts'
import type { Need } from './need.ts'

/** `find` answers with the folder that holds initdb and postgres, newest version first. */
export const postgresql: Need = {
  name: 'PostgreSQL',
  packages: ['postgresql'],
  advice: 'Install the PostgreSQL server, version 15 or later, with initdb and postgres on the PATH.',
  find() {
    const versioned = globSync('/usr/lib/postgresql/*/bin').toSorted((a, b) =>
      b.localeCompare(a, 'en', { numeric: true }),
    )
    const initdb = findProgram([...versioned.map((folder) => `${folder}/initdb`), 'initdb'])
    if (initdb === undefined) return undefined
    const folder = dirname(initdb)
    return findProgram([`${folder}/postgres`]) === undefined ? undefined : folder
  },
}
