/** A header that is meant to be there once; sent twice, it names nothing that anybody meant. */
export function headerOf(value: string | readonly string[] | undefined): string | null {
  return value === undefined || typeof value === 'string' ? (value ?? null) : value.join(', ')
}
