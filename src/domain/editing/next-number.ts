/** One more than the highest number so far, so that a number is never given twice. */
export function nextNumber(ids: readonly string[], prefix: string): number {
  const numbers = ids.flatMap((id) => (id.startsWith(prefix) ? [Number(id.slice(prefix.length))] : []))
  return numbers.reduce((highest, number) => (number > highest ? number : highest), 0) + 1
}
