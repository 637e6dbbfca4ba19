/**
 * Every picture of numbers in the product: where it stands, and how picture and table are read. every-chart.test.tsx
 * holds each against its table and fails when the product draws one that is missing here.
 */
import type { ReactElement } from 'react'
import { CountryPage } from '#src/features/country/country-page.tsx'
import { EvidencePage } from '#src/features/evidence/evidence-page.tsx'
import { OverviewPage } from '#src/features/overview/overview-page.tsx'
import { PathPage } from '#src/features/path/path-page.tsx'
import { TimelinePage } from '#src/features/timeline/timeline-page.tsx'

export type ChartKind = 'columns' | 'bars' | 'marks' | 'units'

export interface DrawnPage {
  /** The file that puts the picture on the page. */
  readonly file: string
  readonly kind: ChartKind
  readonly address: string
  readonly page: ReactElement
  /** How many pictures stand there. */
  readonly pictures: number
}

const path = 'src/features/path/path-chart.tsx'
const country = 'src/features/country/one-country.tsx'

/** One language each, so that all four are read. */
export const DRAWN_PAGES: readonly DrawnPage[] = [
  columns(path, '/en/paths/external-interference', <PathPage id="external-interference" />),
  columns(path, '/zh/paths/co-development?country=KR', <PathPage id="co-development" />),
  columns(path, '/ja/paths/application?asOf=2025-12-31', <PathPage id="application" />),
  columns(path, '/ko/paths/governance?country=JP', <PathPage id="governance" />),
  columns(country, '/en/countries/CN', <CountryPage id="CN" />),
  columns(country, '/ja/countries/JP?asOf=2026-03-31', <CountryPage id="JP" />),
  columns(country, '/ko/countries/KR?path=governance', <CountryPage id="KR" />),
  {
    file: 'src/features/evidence/compared-indicator.tsx',
    kind: 'bars',
    address: '/zh/evidence',
    page: <EvidencePage />,
    pictures: 5,
  },
  {
    file: 'src/features/timeline/plot.tsx',
    kind: 'marks',
    address: '/en/timeline?from=2017',
    page: <TimelinePage />,
    pictures: 1,
  },
  { file: 'src/features/overview/units.tsx', kind: 'units', address: '/ja', page: <OverviewPage />, pictures: 4 },
]

function columns(file: string, address: string, page: ReactElement): DrawnPage {
  return { file, kind: 'columns', address, page, pictures: 1 }
}
