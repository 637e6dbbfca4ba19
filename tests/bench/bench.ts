/**
 * `npm run bench`: figures of speed and size, each beside what it is to be read against. They are never asserted in tests:
 * a time is a property of a machine, too.
 */
import { writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { ensureFreshBuild } from '../../src/tooling/fresh-build.ts'
import type { Figure } from './figure.ts'
import { BENCH_HELP, readBenchOrder, type BenchOrder, type SectionName } from './options.ts'
import { measureEndurance } from './sections/endurance.ts'
import { measureBriefing } from './sections/briefing.ts'
import { measureExport } from './sections/export.ts'
import { measureFirstView } from './sections/first-view.ts'
import { measureInteraction } from './sections/interaction.ts'
import { measureStartUp } from './sections/start-up.ts'
import { measureThroughput } from './sections/throughput.ts'
import { tableOf } from './table.ts'

interface Section {
  readonly measure: (milestones: number) => Promise<Figure[]>
  readonly sizes: (sizes: readonly number[]) => readonly number[]
}

const MEASURES: Readonly<Record<SectionName, Section>> = {
  'start-up': { measure: measureStartUp, sizes: (sizes) => sizes },
  'first-view': { measure: measureFirstView, sizes: (sizes) => sizes },
  interaction: { measure: measureInteraction, sizes: (sizes) => sizes },
  throughput: { measure: measureThroughput, sizes: () => [70] },
  briefing: { measure: measureBriefing, sizes: () => [70, 1000] },
  export: { measure: measureExport, sizes: () => [10_000] },
  endurance: { measure: measureEndurance, sizes: () => [70] },
}

function machine(): string {
  const [processor] = cpus()
  const load = loadavg().map((value) => value.toFixed(1))
  return `${cpus().length} x ${processor?.model ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}, load ${load.join(' ')}`
}

async function run({ sections, sizes, json }: BenchOrder): Promise<void> {
  await ensureFreshBuild()
  const before = machine()
  const figures: Figure[] = []
  for (const name of sections) {
    const section = MEASURES[name]
    for (const milestones of section.sizes(sizes)) {
      process.stderr.write(`${name}, ${milestones} milestones …\n`)
      try {
        figures.push(...(await section.measure(milestones)))
      } catch (error) {
        process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`)
        figures.push({ section: name, name: `failed at ${milestones} milestones`, value: Number.NaN, unit: '' })
        process.exitCode = 1
      }
    }
  }
  process.stdout.write(`${before}\n\n${tableOf(figures)}\n`)
  if (json !== null) writeFileSync(json, `${JSON.stringify({ machine: before, figures }, null, 2)}\n`)
}

try {
  const order = readBenchOrder(process.argv.slice(2))
  if (order === null) process.stdout.write(BENCH_HELP)
  else await run(order)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
