/** Where a list begins: no page before it said how to go on. */
export function firstPage(): string | null {
  return null
}
