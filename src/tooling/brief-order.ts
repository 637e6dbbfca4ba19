/** What `npm run brief` was asked for. */
import { parseArgs } from 'node:util'

export const BRIEF_HELP = `npm run brief -- [options]

  --lang en|zh|ja|ko           language (en)
  --preset one-page|two-page|annex   length (two-page)
  --country CN,JP,KR           and any other part of the address of the briefing page:
  --query "path=governance&asOf=2025-12-31&margins=cn"
  --title --mark --for --by    your own words, as in the composer
  --address http://…           a service that runs already; otherwise one is started on the data of DATA_DIR
  --out brief.pdf              file to write (brief.pdf)
`

export interface BriefOrder {
  readonly language: string
  /** Path and query below the address of the service. */
  readonly page: string
  /** What the composer would hold, by field. */
  readonly words: Readonly<Record<'title' | 'mark' | 'preparedFor' | 'preparedBy', string>>
  readonly address: string | null
  readonly out: string
}

const LANGUAGES = ['en', 'zh', 'ja', 'ko']

/** @throws Error that says what was not understood; null when only help was asked for */
export function readBriefOrder(args: readonly string[]): BriefOrder | null {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: {
      lang: text,
      preset: text,
      country: text,
      query: text,
      title: text,
      mark: text,
      for: text,
      by: text,
      address: text,
      out: text,
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help === true) return null
  const language = values.lang ?? 'en'
  if (!LANGUAGES.includes(language))
    throw new Error(`--lang should be one of ${LANGUAGES.join(', ')}, not "${language}"`)
  const query = new URLSearchParams(values.query ?? '')
  if (values.preset !== undefined) query.set('preset', values.preset)
  if (values.country !== undefined) query.set('country', values.country)
  return {
    language,
    page: `/${language}/briefing${query.size === 0 ? '' : `?${query.toString()}`}`,
    words: {
      title: values.title ?? '',
      mark: values.mark ?? '',
      preparedFor: values.for ?? '',
      preparedBy: values.by ?? '',
    },
    address: values.address?.replace(/\/$/, '') ?? null,
    out: values.out ?? 'brief.pdf',
  }
}
