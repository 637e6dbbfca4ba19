/**
 * `npm run check-links`: asks every source address whether it still answers, and prints which are dead, unreachable, refused
 * to programs or redirected. It never changes a record.
 *
 * Exit code: 0 every address answers (refusals and redirects are answers), 1 some are dead or unreachable, 2 no network,
 * 64 (as sysexits has it): the options or the file cannot be read.
 * Options: `--file <sources.json>`, `--timeout <seconds>` (15), `--hosts <at once>` (8), `--pause <seconds>` (1, per host).
 * `--archived` also asks an archive for a copy of every source that has none on record (`--archive <address>` of another one).
 * `--report <file>` writes the findings as JSON; `--changes <file>` writes them as a proposal for the editing desk.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkLinks, type Courtesy } from './links/check-links.ts'
import { WAYBACK, type Archived } from './links/find-archived.ts'
import { findCopies } from './links/find-copies.ts'
import { exitCodeOf, formatCopies, formatReport } from './links/link-report.ts'
import { linksOf, readSources } from './links/read-links.ts'
import { sourceProposal } from './links/source-changes.ts'
import { ROOT } from './places.ts'

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: join(ROOT, 'src/dataset/sources.json') },
    timeout: { type: 'string', default: '15' },
    hosts: { type: 'string', default: '8' },
    pause: { type: 'string', default: '1' },
    archived: { type: 'boolean', default: false },
    archive: { type: 'string', default: WAYBACK },
    report: { type: 'string' },
    changes: { type: 'string' },
  },
})

function positive(name: string, text: string): number {
  const number = Number(text)
  if (!(number > 0)) throw new RangeError(`--${name} takes a number above zero, not “${text}”`)
  return number
}

function write(file: string | undefined, content: unknown): void {
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(content, null, 1)}\n`)
}

try {
  const courtesy: Courtesy = {
    timeoutMilliseconds: positive('timeout', values.timeout) * 1000,
    hostsAtOnce: Math.ceil(positive('hosts', values.hosts)),
    pauseMilliseconds: positive('pause', values.pause) * 1000,
  }
  const sources = readSources(values.file)
  const links = linksOf(sources)
  const report = await checkLinks(links, courtesy)
  process.stdout.write(formatReport(report, links.length))

  let copies: ReadonlyMap<string, Archived> = new Map()
  if (values.archived && report.hasNetwork) {
    copies = await findCopies(
      linksOf(sources.filter(({ archived }) => archived === undefined)),
      courtesy,
      values.archive,
    )
    process.stdout.write(formatCopies(copies))
  }
  const day = new Date().toISOString().slice(0, 10)
  write(values.report, { day, ...report, archived: Object.fromEntries(copies) })
  write(values.changes, sourceProposal(sources, report.checked, copies, day))
  process.exitCode = exitCodeOf(report)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 64
}
