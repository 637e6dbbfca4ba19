/** Where somebody is taken after signing in: a page of ours, whatever the link that brought them said. */

const HOME = '/'
const LONGEST = 2000
/** Stands for our own place; nothing real can have this name. */
const OURS = 'http://ours.invalid'
/** Would lead round in circles, or show a person what is meant for programs. */
const NO_PAGES = /^\/(auth|api)(\/|$)/

/** The path and query, safe in a header; the entrance for anything else. */
export function returnAddress(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > LONGEST || !asked.startsWith('/') || !URL.canParse(asked, OURS)) {
    return HOME
  }
  const { origin, pathname, search } = new URL(asked, OURS)
  // Browsers read two slashes as another host, and tabs and backslashes as slashes or nothing at all.
  return origin !== OURS || pathname.startsWith('//') || NO_PAGES.test(pathname) ? HOME : `${pathname}${search}`
}
