import * as z from 'zod'
import { callerOf } from '#src/domain/access/caller.ts'
import { PERMISSIONS, ROLES } from '#src/domain/access/roles.ts'
import { NewTokenSchema } from '#src/domain/contract/access/token-schema.ts'
import { writingOnRecord } from '../access/audit.ts'
import { localPerson, subjectOfName } from '../access/local-person.ts'
import { makeToken } from '../access/store/tokens.ts'
import { readOptions, UsageError, type Command } from './command.ts'
import { withStore } from './with-store.ts'

const USUAL_DAYS = '90'

const OrderSchema = z.object({
  for: z.string().refine((name) => subjectOfName(name) !== ''),
  name: z.string(),
  role: z.enum(ROLES),
  days: z.coerce.number(),
})

function readOrder(parameters: readonly string[]) {
  const options = readOptions(parameters, ['for', 'name', 'role', 'days', 'permissions'])
  const order = OrderSchema.safeParse({ days: USUAL_DAYS, ...Object.fromEntries(options) })
  if (!order.success) throw new UsageError(`--for, --name and --role (${ROLES.join(', ')}) are needed`)
  const { name, role, days } = order.data
  const all = callerOf({ id: 'local', name, role }).permissions
  const permissions = options.get('permissions')?.split(',') ?? all
  const wanted = NewTokenSchema.safeParse({ name, days, permissions })
  if (wanted.success && wanted.data.permissions.every((one) => all.includes(one))) {
    return { person: order.data.for, role, wanted: wanted.data }
  }
  throw new UsageError(
    `--name takes up to 80 characters, --days 1 to 400, --permissions some of ${PERMISSIONS.join(',')} that the role has`,
  )
}

export const TOKEN_COMMAND: Command = {
  name: 'token',
  usage: '--for "Kim Minji" --name "Weekly import" --role editor [--days 90] [--permissions read,draft]',
  summary:
    'Makes a token for a script of the person named, without any sign-in. It is shown once; only its hash is kept. The role is the person’s, for all their tokens.',
  run: async (parameters, { config, print }) => {
    const { person: name, role, wanted } = readOrder(parameters)
    await withStore(config, async ({ database }) => {
      const onRecord = writingOnRecord(database, Date.now)
      const secret = await onRecord(async (inside, note) => {
        const person = await localPerson(inside, name, role)
        const made = await makeToken(inside, person.id, wanted, Date.now())
        const details = { name: wanted.name, permissions: wanted.permissions, days: wanted.days, role, of: person.id }
        await note({ action: 'token.created', object: `token/${made.id}`, actor: null, address: null, details })
        return made.secret
      })
      print(secret)
    })
  },
}
