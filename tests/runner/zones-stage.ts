import { runVitest } from './vitest-stage.ts'
import { addCounts, type Counts, type Stage } from './stage.ts'
import { say } from './output.ts'

/** Where our readers sit (Tokyo has Seoul's clock), and where the day begins last; the unit stage runs in UTC. */
const ZONES = ['Asia/Shanghai', 'Asia/Seoul', 'America/New_York']

/** A milestone dated 1 March must be dated 1 March everywhere, so the domain's tests run again in each zone. */
export const zonesStage: Stage = {
  name: 'zones',
  async run() {
    const counts: Counts[] = []
    for (const zone of ZONES) {
      say(`TZ=${zone}\n`)
      const run = { project: 'unit', files: ['src/domain/'], environment: { TZ: zone }, label: zone }
      counts.push(await runVitest(run))
    }
    return addCounts(counts)
  },
}
