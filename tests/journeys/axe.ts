import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * All of axe's rules, best practices too, on the page as it stands. The message names rule, element and remedy. What passes
 * is not written down, and nothing is gathered from frames, of which we have none: on our long tables either takes four
 * times as long as looking.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  expect(page.frames(), 'frames, which axe would not look into').toHaveLength(1)
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  const lines = violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id} at ${node.target.join(' ')}: ${node.failureSummary ?? violation.help}`,
    ),
  )
  expect(lines, 'axe violations').toEqual([])
}
