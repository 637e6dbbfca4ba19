import { ROLES, type Role } from '#src/domain/access/roles.ts'
import type { Database } from '../../store/database.ts'
import { newId } from '../secrets.ts'
import type { PersonTable } from './access-tables.ts'

export type KnownPerson = Omit<PersonTable, 'id'>

/** What the sign-in says now, from here on for every session and token of the person. */
export async function savePerson({ db }: Database, known: KnownPerson): Promise<PersonTable> {
  const { issuer, subject, name, role } = known
  return db
    .insertInto('people')
    .values({ id: newId('person'), issuer, subject, name, role })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doUpdateSet({ name, role }))
    .returningAll()
    .executeTakeFirstOrThrow()
}

/**
 * Takes the role from somebody whom the provider knows and who is in none of our groups any more, and ends what is
 * signed in. Somebody who was never here is not written down.
 * @returns whether there was anything to take
 */
export async function withdrawRole({ db }: Database, issuer: string, subject: string): Promise<boolean> {
  const person = await db
    .updateTable('people')
    .set({ role: null })
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .where('role', 'is not', null)
    .returning('id')
    .executeTakeFirst()
  if (person === undefined) return false
  await db.deleteFrom('sessions').where('person', '=', person.id).execute()
  return true
}

/** @throws Error for a role that was put into the database by other means */
export function storedRole(role: string): Role {
  const known = ROLES.find((one) => one === role)
  if (known === undefined) throw new Error(`The database holds an unknown role: ${role}`)
  return known
}
