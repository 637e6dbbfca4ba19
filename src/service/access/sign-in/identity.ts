/** What the provider says about a person, read from its claims and from nothing else. */
import * as oidc from 'openid-client'
import * as z from 'zod'
import { plainName } from './plain-name.ts'

export interface Identity {
  readonly subject: string
  readonly name: string
  readonly groups: readonly string[]
}

const NamesSchema = z.object({
  name: z.string().optional().catch(undefined),
  preferred_username: z.string().optional().catch(undefined),
  email: z.string().optional().catch(undefined),
})

/** Some providers send one group as a text. */
const GroupsSchema = z.union([z.array(z.string()), z.string().transform((group) => [group])])

type Claims = Readonly<Record<string, unknown>>

function nameOf(claims: Claims): string | null {
  const { name, preferred_username, email } = NamesSchema.parse(claims)
  const shown = [name, preferred_username, email].map((one) => plainName(one ?? ''))
  return shown.find((one) => one !== '') ?? null
}

/** @param claims as of the token, or of userinfo */
export function readIdentity(subject: string, claims: Claims, groupsClaim: string): Identity {
  const groups = GroupsSchema.safeParse(claims[groupsClaim])
  return { subject, name: nameOf(claims) ?? plainName(subject), groups: groups.success ? groups.data : [] }
}

type Tokens = Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>

/** From the ID token, and from userinfo what the token leaves out: providers differ in where they put groups. */
export async function identityOf(
  configuration: oidc.Configuration,
  tokens: Tokens,
  groupsClaim: string,
): Promise<Identity> {
  const claims = tokens.claims()
  if (claims === undefined) throw new Error('The provider sent no ID token')
  const isComplete = groupsClaim in claims && nameOf(claims) !== null
  if (isComplete || configuration.serverMetadata().userinfo_endpoint === undefined) {
    return readIdentity(claims.sub, claims, groupsClaim)
  }
  const more = await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
  return readIdentity(claims.sub, { ...more, ...claims }, groupsClaim)
}
