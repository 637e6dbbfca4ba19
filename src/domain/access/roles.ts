/** Who may do what. Roles come from the groups of the sign-in provider or from a token; the table below is the only rule. */
import * as z from 'zod/mini'

/** From least to most. */
export const ROLES = ['reader', 'editor', 'reviewer', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/**
 * read: what is published. draft: propose changes and imports, withdraw one's own. review: publish or reject what others
 * proposed. audit: read who did what. administer: end anybody's sessions and tokens.
 */
export const PERMISSIONS = ['read', 'draft', 'review', 'audit', 'administer'] as const
export type Permission = (typeof PERMISSIONS)[number]

const GRANTED: Readonly<Record<Role, readonly Permission[]>> = {
  reader: ['read'],
  editor: ['read', 'draft'],
  reviewer: ['read', 'draft', 'review', 'audit'],
  administrator: ['read', 'draft', 'review', 'audit', 'administer'],
}

export const ActorSchema = z.strictObject({
  /** Stable for the person or the token; never an e-mail address, which people change. */
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  /** As others see it beside what was done. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  role: z.enum(ROLES),
})
/** Somebody signed in, or a token acting for somebody. */
export type Actor = z.infer<typeof ActorSchema>

export function mayDo(role: Role, permission: Permission): boolean {
  return GRANTED[role].includes(permission)
}
