import * as z from 'zod'
import { callerOf } from '#src/domain/access/caller.ts'
import { PERMISSIONS, ROLES } from '#src/domain/access/roles.ts'
import { NewTokenSchema } from '#src/domain/contract/access/token-schema.ts'
import { recordInto } from '../access/audit.ts'
import { timestamp } from '../access/clock.ts'
import { newId } from '../access/secrets.ts'
import { savePerson } from '../access/store/people.ts'
import { makeToken } from '../access/store/tokens.ts'
import { openStore } from '../store/open-store.ts'
import { readOptions, UsageError, type Command } from './command.ts'

const USUAL_DAYS = '90'
/** Beside every issuer of a provider, which is an address. */
const LOCAL = 'local'

const OrderSchema = z.object({ name: z.string(), role: z.enum(ROLES), days: z.coerce.number() })

function readOrder(parameters: readonly string[]) {
  const options = readOptions(parameters, ['name', 'role', 'days', 'permissions'])
  const order = OrderSchema.safeParse({ days: USUAL_DAYS, ...Object.fromEntries(options) })
  if (!order.success) throw new UsageError(`--name and --role (${ROLES.join(', ')}) are needed`)
  const { name, role, days } = order.data
  const all = callerOf({ id: LOCAL, name, role }).permissions
  const permissions = options.get('permissions')?.split(',') ?? all
  const wanted = NewTokenSchema.safeParse({ name, days, permissions })
  if (wanted.success && wanted.data.permissions.every((one) => all.includes(one))) return { role, wanted: wanted.data }
  throw new UsageError(
    `--name takes up to 80 characters, --days 1 to 400, --permissions some of ${PERMISSIONS.join(',')} that the role has`,
  )
}

export const TOKEN_COMMAND: Command = {
  name: 'token',
  usage: '--name "Weekly import" --role editor [--days 90] [--permissions read,draft]',
  summary: 'Makes a token for a script, without any sign-in. It is shown once; only its hash is kept.',
  run: async (parameters, { config, print }) => {
    const { role, wanted } = readOrder(parameters)
    const store = await openStore({ ...config, onIdleError: () => undefined })
    try {
      const { database } = store
      const now = Date.now()
      const owner = { issuer: LOCAL, subject: newId('person'), name: wanted.name, role }
      const person = await savePerson(database, owner)
      const { id, secret } = await makeToken(database, person.id, wanted, now)
      const details = { permissions: wanted.permissions, days: wanted.days, role, of: person.id }
      const note = { action: 'token.created', object: `token/${id}`, actor: null, address: null, details } as const
      await recordInto(database)(note, timestamp(now))
      print(secret)
    } finally {
      await store.close()
    }
  },
}
