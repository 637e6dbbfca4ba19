/** Named situations a page must cope with, chosen by `?scenario=` in mock mode. */

export const SCENARIOS = ['reference', 'slow', 'failing', 'empty', 'large', 'stale', 'desk'] as const
export type Scenario = (typeof SCENARIOS)[number]

/**
 * @param search the query of the page's address
 * @throws RangeError listing the scenarios when it names another: a misspelt one must not pass for the reference records
 */
export function scenarioFrom(search: string): Scenario {
  const name = new URLSearchParams(search).get('scenario')
  if (name === null || name === '') return 'reference'
  const scenario = SCENARIOS.find((one) => one === name)
  if (scenario === undefined) throw new RangeError(`There is no scenario "${name}". There are: ${SCENARIOS.join(', ')}`)
  return scenario
}
