/** What the API says about whoever asks. */
import * as z from 'zod/mini'
import { PERMISSIONS, ROLES } from '../../access/roles.ts'

export const READ_ACCESS = ['public', 'signed-in'] as const
export type ReadAccess = (typeof READ_ACCESS)[number]

const SignedInSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  permissions: z.array(z.enum(PERMISSIONS)),
  /** How this request was made. */
  by: z.enum(['session', 'token']),
})

export const SessionSchema = z.strictObject({
  /** Null: nobody is signed in. */
  caller: z.nullable(SignedInSchema),
  /** Whether there is a provider to sign in with; without one the pages only read. */
  isSignInOffered: z.boolean(),
  readAccess: z.enum(READ_ACCESS),
  /** Sent back as `x-csrf-token` with every write of a page; null without a session. */
  csrfToken: z.nullable(z.string()),
})
export type Session = z.infer<typeof SessionSchema>

/** One of the places where somebody is signed in. */
export const OpenSessionSchema = z.strictObject({
  id: z.string(),
  person: z.strictObject({ id: z.string(), name: z.string(), role: z.enum(ROLES) }),
  signedInAt: z.string(),
  lastSeenAt: z.string(),
  expiresAt: z.string(),
  /** The address that signed in. */
  address: z.string(),
  /** As the browser named itself at sign-in. */
  browser: z.string(),
  /** The one this request belongs to. */
  isThis: z.boolean(),
})
export type OpenSession = z.infer<typeof OpenSessionSchema>

export const OpenSessionsSchema = z.strictObject({ sessions: z.array(OpenSessionSchema) })

/** Where the page goes to end the sign-in at the provider too; null when the provider does not offer that. */
export const SignedOutSchema = z.strictObject({ signOutAt: z.nullable(z.string()) })
