/** Personal tokens for scripts. The token itself is in one answer only: that of the request which made it. */
import * as z from 'zod/mini'
import { PERMISSIONS, ROLES } from '../../access/roles.ts'

/** A year and a bit: long enough for a yearly round, short enough not to be forgotten. */
const LONGEST_TOKEN_DAYS = 400
export const LONGEST_TOKEN_NAME = 80

/** Nothing that could change the direction of a list or break a line of it. */
const PLAIN_NAME = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u

export const NewTokenSchema = z.strictObject({
  /** What it is for, in the words of its owner. */
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_TOKEN_NAME), z.regex(PLAIN_NAME)),
  permissions: z.array(z.enum(PERMISSIONS)).check(z.minLength(1), z.maxLength(PERMISSIONS.length)),
  days: z.int().check(z.minimum(1), z.maximum(LONGEST_TOKEN_DAYS)),
})
export type NewToken = z.infer<typeof NewTokenSchema>

export const TokenSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  owner: z.strictObject({ id: z.string(), name: z.string(), role: z.nullable(z.enum(ROLES)) }),
  permissions: z.array(z.enum(PERMISSIONS)),
  madeAt: z.string(),
  expiresAt: z.string(),
  lastUsedAt: z.nullable(z.string()),
})
export type Token = z.infer<typeof TokenSchema>

export const TokensSchema = z.strictObject({ tokens: z.array(TokenSchema) })

export const MadeTokenSchema = z.strictObject({ token: TokenSchema, secret: z.string() })
export type MadeToken = z.infer<typeof MadeTokenSchema>
