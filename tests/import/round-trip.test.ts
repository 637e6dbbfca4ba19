import { DaySchema } from '#src/domain/calendar-date.ts'
import { compareImport } from '#src/domain/import/compare-import.ts'
import { FATES, type RowFate } from '#src/domain/import/row-fate.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'
import { readImport } from '#src/reading/read-import.ts'
import { NODE_UNPACKER } from '#src/service/import/node-unpacker.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportFiles } from './export-files.ts'
import { datasets } from './random-dataset.ts'

const IS_SOAK = process.env['SOAK'] === '1'
const TODAY = DaySchema.parse('2026-11-25')

/** What an import of each export would do, by name of the file. */
interface Found {
  readonly count: number
  readonly odd: readonly RowFate[]
  readonly changes: readonly unknown[]
  readonly fileFaults: readonly unknown[]
}

async function fatesOf(exported: Dataset, current: Dataset): Promise<Record<string, Found>> {
  const entries: [string, Found][] = []
  for (const file of await exportFiles(exported)) {
    const { incoming, faults } = await readImport(file, NODE_UNPACKER)
    if (incoming === null) throw new Error(JSON.stringify(faults))
    const { rows, changes, fileFaults } = compareImport(incoming, current, TODAY)
    const odd = rows.filter(({ fate }) => fate !== 'same')
    entries.push([file.name, { count: rows.length, odd, changes, fileFaults }])
  }
  return Object.fromEntries(entries)
}

const NOTHING = { odd: [], changes: [], fileFaults: [] }

describe('an export that is imported again', () => {
  it('changes nothing of the reference records, in any format, and names every record', async () => {
    const { dataset } = REFERENCE
    const fates = await fatesOf(dataset, dataset)
    const frame =
      Object.values(dataset.framework)
        .filter((part) => Array.isArray(part))
        .flat().length + 1
    const reports = dataset.milestones.flatMap((milestone) => milestone.reports).length
    const records =
      dataset.milestones.length + reports + dataset.events.length + dataset.sources.length + dataset.bodies.length
    expect(fates['records.json']).toEqual({ ...NOTHING, count: records + frame })
    expect(fates['records-json.zip']).toEqual({ ...NOTHING, count: records + frame })
    const values = dataset.framework.indicators.flatMap((indicator) => [
      ...indicator.values,
      ...(indicator.ratios ?? []),
    ]).length
    expect(fates['records-csv.zip']).toEqual({ ...NOTHING, count: records + frame + values })
    expect(fates['records.xlsx']).toEqual({ ...NOTHING, count: records + frame + values })
  })

  it('changes nothing of any records', async () => {
    await fc.assert(
      fc.asyncProperty(datasets(), async (dataset) => {
        for (const fate of Object.values(await fatesOf(dataset, dataset))) expect(fate).toMatchObject(NOTHING)
      }),
      { numRuns: IS_SOAK ? 500 : 12 },
    )
  })

  it('holds everything: read into other records, it says what is new or changed, row by row', async () => {
    await fc.assert(
      fc.asyncProperty(datasets(), datasets(), async (dataset, other) => {
        const all = Object.values(await fatesOf(dataset, other))
        const [json, ...rest] = all.map(({ odd }) =>
          odd
            .filter(({ kind }) => kind !== 'frame')
            .map(({ kind, id, fate }) => `${kind} ${id} ${fate}`)
            .toSorted(),
        )
        for (const fates of rest) expect(fates).toEqual(json)
        expect(all.flatMap(({ odd }) => odd).every(({ fate }) => FATES.some((one) => one === fate))).toBe(true)
      }),
      { numRuns: IS_SOAK ? 200 : 6 },
    )
  })
})
