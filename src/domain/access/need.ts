/** What a route asks of whoever calls it. */
import { callerMay, type Caller } from './caller.ts'
import type { Permission } from './roles.ts'

/**
 * nothing: for everybody, even where reading is closed. session: somebody who signed in with a browser; no token. own:
 * the same, about their own matters, which a token made for something else must not touch; or an administrator by
 * whatever means.
 */
export type Need = 'nothing' | 'session' | 'own' | Permission

export function isMet(need: Need, caller: Caller, by: 'session' | 'token'): boolean {
  if (need === 'nothing') return true
  if (need === 'session') return by === 'session'
  if (need === 'own') return by === 'session' || callerMay(caller, 'administer')
  return callerMay(caller, need)
}
