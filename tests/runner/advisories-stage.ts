import { spawnSync } from 'node:child_process'
import * as z from 'zod'
import { ROOT } from './places.ts'
import { countOne, type Stage } from './stage.ts'
import { say } from './output.ts'

/** What `npm audit --json` says when the registry has answered. */
const AuditSchema = z.object({
  metadata: z.object({ vulnerabilities: z.object({ high: z.int(), critical: z.int() }) }),
})
const PATIENCE_MILLISECONDS = 60_000

function audit(text: string): z.output<typeof AuditSchema> | null {
  try {
    return AuditSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** No package that is delivered has a known high advisory. Where the registry cannot be asked, that is said, and no failure. */
export const advisoriesStage: Stage = {
  name: 'advisories',
  run: async () => {
    const { stdout } = spawnSync('npm', ['audit', '--audit-level=high', '--omit=dev', '--json'], {
      cwd: ROOT,
      encoding: 'utf8',
      timeout: PATIENCE_MILLISECONDS,
    })
    const answer = audit(stdout ?? '')
    if (answer === null) {
      say('The registry could not be asked for advisories; nothing is known of them\n')
      return { passed: 0, failed: 0 }
    }
    const { high, critical } = answer.metadata.vulnerabilities
    say(`Known advisories: ${high} high, ${critical} critical\n`)
    return countOne(high + critical === 0)
  },
}
