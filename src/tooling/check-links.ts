/**
 * `npm run check-links`: asks every source address whether it still answers, and prints which are dead, unreachable, refused
 * to programs or redirected. It never changes a record.
 *
 * Exit code: 0 every address answers (refusals and redirects are answers), 1 some are dead or unreachable, 2 no network,
 * 64 (as sysexits has it): the options or the file cannot be read.
 * Options: `--file <sources.json>`, `--timeout <seconds>` (15), `--hosts <at once>` (8), `--pause <seconds>` (1, per host).
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkLinks } from './links/check-links.ts'
import { exitCodeOf, formatReport } from './links/link-report.ts'
import { readLinks } from './links/read-links.ts'
import { ROOT } from './places.ts'

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: join(ROOT, 'src/dataset/sources.json') },
    timeout: { type: 'string', default: '15' },
    hosts: { type: 'string', default: '8' },
    pause: { type: 'string', default: '1' },
  },
})

function positive(name: string, text: string): number {
  const number = Number(text)
  if (!(number > 0)) throw new RangeError(`--${name} takes a number above zero, not “${text}”`)
  return number
}

try {
  const links = readLinks(values.file)
  const report = await checkLinks(links, {
    timeoutMilliseconds: positive('timeout', values.timeout) * 1000,
    hostsAtOnce: Math.ceil(positive('hosts', values.hosts)),
    pauseMilliseconds: positive('pause', values.pause) * 1000,
  })
  process.stdout.write(formatReport(report, links.length))
  process.exitCode = exitCodeOf(report)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 64
}
