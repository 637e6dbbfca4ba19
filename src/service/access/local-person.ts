/**
 * People whom nobody but the operator of the machine vouches for: named at the command line. One name is one person, so
 * that two tokens of the same colleague are not taken for two people where a second one has to look.
 */
import type { Role } from '#src/domain/access/roles.ts'
import type { Database } from '../store/database.ts'
import type { PersonTable } from './store/access-tables.ts'
import { savePerson } from './store/people.ts'
import { plainName } from './sign-in/plain-name.ts'

/** Beside every issuer of a provider, which is an address. */
const LOCAL = 'local'

/** What stands for a name, however it was typed: width, case and spaces tell nobody apart. Empty: it names nobody. */
export function subjectOfName(name: string): string {
  return plainName(name.normalize('NFKC')).toLowerCase()
}

/** Made with the first thing that names them; the role holds for everything of theirs, as of the last time one was given. */
export async function localPerson(inside: Database, name: string, role: Role | null): Promise<PersonTable> {
  const subject = subjectOfName(name)
  const known = await inside.db
    .selectFrom('people')
    .selectAll()
    .where('issuer', '=', LOCAL)
    .where('subject', '=', subject)
    .executeTakeFirst()
  if (known !== undefined && role === null) return known
  return savePerson(inside, { issuer: LOCAL, subject, name: known?.name ?? plainName(name), role })
}
