import { describe, expect, it } from 'vitest'
import { buildDay } from '#tests/builders/dates.ts'
import { parseTimelineAddress } from './timeline-address.ts'

const BOUNDS = { from: buildDay('2018-01-01'), to: buildDay('2026-06-30') }
const parse = (query: string) => parseTimelineAddress(new Map(new URLSearchParams(query)), BOUNDS)

describe('parseTimelineAddress(parameters, bounds)', () => {
  it.each([
    ['', '2023-07-01', '2026-06-30'],
    ['from=2024-02-03&to=2025-04-05', '2024-02-03', '2025-04-05'],
    ['from=2024&to=2025-02', '2024-01-01', '2025-02-28'],
    ['from=2025-01', '2025-01-01', '2026-06-30'],
    ['to=2022', '2020-01-01', '2022-12-31'],
    ['from=2027&to=2028', '2027-01-01', '2028-12-31'],
  ])('reads "%s" as %s to %s', (query, from, to) => {
    expect(parse(query)).toEqual({ laning: 'path', window: { from, to }, problems: [] })
  })

  it.each([
    ['lanes=country', 'country'],
    ['lanes=path', 'path'],
  ])('reads "%s"', (query, laning) => {
    expect(parse(query)).toMatchObject({ laning, problems: [] })
  })

  it.each([
    ['lanes=body', 'lanes', 'unknown-value'],
    ['from=yesterday', 'from', 'not-a-date'],
    ['to=2025-02-30', 'to', 'not-a-date'],
    ['from=2026&to=2025', 'from', 'reversed'],
    ['from=2027', 'from', 'reversed'],
  ])('reports "%s" and shows the last three years', (query, parameter, reason) => {
    const { problems, window } = parse(query)
    expect(problems).toMatchObject([{ parameter, reason }])
    expect(window).toEqual({ from: '2023-07-01', to: '2026-06-30' })
  })
})
