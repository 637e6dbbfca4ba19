import { format } from 'node:util'
import { afterEach } from 'vitest'

/**
 * A warning that scrolls by is a fault that nobody reads, so each one fails the test during which it appeared. A test
 * that provokes one on purpose says so: `vi.spyOn(console, 'error').mockImplementation(() => undefined)`.
 */
const noise: string[] = []

for (const method of ['error', 'warn'] as const) {
  console[method] = (...parts: unknown[]) => {
    noise.push(`console.${method}: ${format(...parts)}`)
  }
}

afterEach(() => {
  const heard = noise.splice(0)
  if (heard.length > 0) throw new Error(`Unexpected noise on the console\n${heard.join('\n')}`)
})
