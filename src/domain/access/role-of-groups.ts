/** From the groups of a sign-in provider to a role. */
import { ROLES, type Role } from './roles.ts'

/** Groups by the role they give. */
export type RoleMap = Readonly<Partial<Record<Role, readonly string[]>>>

/** Stands for everybody who can sign in at all. */
const ANYBODY = '*'

/** The highest role that any of the groups gives; null: signed in with the provider, but nobody here. */
export function roleOfGroups(map: RoleMap, groups: readonly string[]): Role | null {
  const given = ROLES.filter((role) => map[role]?.some((group) => group === ANYBODY || groups.includes(group)))
  return given.at(-1) ?? null
}
