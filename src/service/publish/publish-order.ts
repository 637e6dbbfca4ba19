/** What `npm run publish` was asked for. */
import { endOf, parseCalendarDate, type Day } from '#src/domain/calendar-date.ts'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ExplainedError } from '../explained-error.ts'

export const PUBLISH_HELP = `npm run publish -- --out DIR [options]

  --out DIR        folder to write; it must be empty, or hold an edition written before
  --as-of DATE     the day that is shown where nobody asks for another (the evidence date)
  --base PATH      where the folder will stand on its host, such as /tracker (/)
`

export interface PublishOrder {
  readonly out: string
  readonly asOf: Day | null
  /** Without a slash at its end. */
  readonly base: string
}

const BASE = /^(?:\/[\w.~-]+)*\/?$/

function readDay(text: string | undefined): Day | null {
  if (text === undefined) return null
  const date = parseCalendarDate(text)
  if (date === null) throw new ExplainedError(`--as-of should be a date such as 2026-06-30, not "${text}"`)
  return endOf(date)
}

function readBase(text: string): string {
  if (!BASE.test(text)) throw new ExplainedError(`--base should be a path such as /tracker, not "${text}"`)
  return text.replace(/\/$/, '')
}

/** @throws Error that says what was not understood; null when only help was asked for */
export function readPublishOrder(args: readonly string[]): PublishOrder | null {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: { out: text, 'as-of': text, base: text, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help === true) return null
  if (values.out === undefined) throw new ExplainedError(`--out is missing.\n\n${PUBLISH_HELP}`)
  return { out: resolve(values.out), asOf: readDay(values['as-of']), base: readBase(values.base ?? '/') }
}
