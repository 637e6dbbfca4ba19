import * as z from 'zod'
import type { RoleMap } from '#src/domain/access/role-of-groups.ts'
import { ROLES } from '#src/domain/access/roles.ts'

const EXAMPLE = '{"editor": ["desk"], "reviewer": ["heads"], "administrator": ["it"]}'

const RoleMapSchema = z.partialRecord(z.enum(ROLES), z.array(z.string().min(1)).min(1))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** JSON, because the groups of directories hold commas, colons, equals signs and spaces. Null: a fault was named. */
export function readRoleMap(text: string, faults: string[]): RoleMap | null {
  const map = RoleMapSchema.safeParse(parsed(text))
  if (map.success && Object.keys(map.data).length > 0) return map.data
  faults.push(`OIDC_ROLES should say which groups give which role (${ROLES.join(', ')}), such as ${EXAMPLE}`)
  return null
}
