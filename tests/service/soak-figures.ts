/** What a long trial found, for docs/performance.md; short forms say nothing. */
export function tell(figures: string): void {
  if (process.env['SOAK'] === '1') process.stdout.write(`soak: ${figures}\n`)
}
