import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { drawnColumns } from '#tests/components/read-columns.ts'
import { SizedObserver } from '#tests/components/sized-observer.ts'
import { buildI18n, I18nContext } from '#src/i18n/i18n-context.ts'
import { en } from '#src/i18n/messages/en/index.ts'
import { ColumnChart } from './column-chart.tsx'
import { rowTotal, type ChartFigure } from './chart-data.ts'
/** Read before the tests begin: on a busy machine its chunk takes longer than a test waits. */
import './column-plot.tsx'

const FIGURE: ChartFigure = {
  title: 'Status over time',
  level: 2,
  description: 'Milestones by status.',
  unit: 'milestones',
  source: 'Source: reports.',
  rowsAre: 'End of quarter',
  series: [
    { key: 'achieved', label: 'Achieved' },
    { key: 'in-progress', label: 'In progress' },
    { key: 'no-record', label: 'No record' },
  ],
  rows: [
    { key: '2025-09-30', label: '30 Sep 2025', tick: null, values: { achieved: 1, 'in-progress': 3, 'no-record': 6 } },
    {
      key: '2025-12-31',
      label: '31 Dec 2025',
      tick: '2025',
      values: { achieved: 4, 'in-progress': 0, 'no-record': 6 },
    },
    { key: '2026-03-31', label: '31 Mar 2026', tick: null, values: { achieved: 7, 'no-record': 3 } },
  ],
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', SizedObserver)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

async function show(figure: ChartFigure = FIGURE) {
  const { container } = render(
    <I18nContext value={buildI18n('en', en)}>
      <ColumnChart {...figure} />
    </I18nContext>,
  )
  await screen.findByRole('application')
  return container
}

describe('a chart of columns', () => {
  it('draws the numbers that its table says', async () => {
    const container = await show()
    const rows = within(screen.getByRole('table', { hidden: true }))
      .getAllByRole('row', { hidden: true })
      .slice(1)
    const table = rows.map((row) =>
      within(row)
        .getAllByRole('cell', { hidden: true })
        .map((cell) => cell.textContent),
    )
    FIGURE.series.forEach((_, place) => {
      const said = table.map((cells) => (cells[place] === '–' ? 0 : Number(cells[place])))
      expect(drawnColumns(container, place)).toEqual(said)
    })
    expect(table.map((cells) => Number(cells.at(-1)))).toEqual([10, 10, 10])
  })

  it('writes a missing value as missing and zero as zero', async () => {
    await show()
    const cells = screen.getAllByRole('cell', { hidden: true }).map((cell) => cell.textContent)
    expect(cells).toEqual(['1', '3', '6', '10', '4', '0', '6', '10', '7', '–', '3', '10'])
  })

  it('has a title, a description, a unit, a source and a legend', async () => {
    await show()
    const figure = screen.getByRole('figure', { name: 'Status over time' })
    expect(figure).toHaveAccessibleDescription('Milestones by status.')
    expect(within(figure).getByRole('heading', { level: 2, name: 'Status over time' })).toBeVisible()
    expect(within(figure).getByText('milestones')).toBeVisible()
    expect(within(figure).getByText('Source: reports.')).toBeVisible()
    const [legend] = within(figure).getAllByRole('list')
    expect(
      within(legend ?? figure)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Achieved', 'In progress', 'No record'])
  })

  it('tells each column’s numbers to the keyboard', async () => {
    await show()
    const user = userEvent.setup()
    const drawing = screen.getByRole('application')
    drawing.focus()
    await user.keyboard('{ArrowRight}')
    const said = await screen.findByText('31 Dec 2025', { selector: '[role=status] *, .recharts-tooltip-wrapper *' })
    expect(said.parentElement).toHaveTextContent('No record 6')
    expect(said.parentElement).toHaveTextContent('Total 10')
  })

  it('gives every fill it uses a pattern of its own', async () => {
    const container = await show()
    const fills = [...container.querySelectorAll('.recharts-bar')].map(
      (bar) =>
        bar
          .querySelector('path')
          ?.getAttribute('fill')
          ?.match(/^url\(#(.+)\)$/)?.[1],
    )
    expect(new Set(fills).size).toBe(FIGURE.series.length)
    for (const id of fills) expect(container.querySelector(`pattern[id="${id}"]`)).not.toBeNull()
  })
})

describe('rowTotal(row, series)', () => {
  it('adds what is there', () => {
    expect(FIGURE.rows.map((row) => rowTotal(row, FIGURE.series))).toEqual([10, 10, 10])
  })
})
