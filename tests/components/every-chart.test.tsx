import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
/** Read before the tests begin: on a busy machine their chunks take longer than a test waits. */
import '#src/charts/bar-plot.tsx'
import '#src/charts/column-plot.tsx'
import { filesIn } from '../architecture/source-files.ts'
import { ROOT } from '../runner/places.ts'
import { DRAWN_PAGES, type ChartKind, type DrawnPage } from './every-chart.tsx'
import { numberWritten, readBars } from './read-bars.ts'
import { drawnColumns, twinCells } from './read-columns.ts'
import { renderAt } from './render-at.tsx'
import { SizedObserver } from './sized-observer.ts'

/** Whole pages of real records: slow in jsdom when the machine is busy. */
vi.setConfig({ testTimeout: 30_000 })

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', SizedObserver)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const LOADED: Readonly<Record<ChartKind, string>> = {
  columns: 'figure [role=application]',
  bars: 'figure [role=application]',
  marks: '[role=application]',
  units: '[role=img]',
}

async function picturesOf({ address, page, kind, pictures }: DrawnPage): Promise<Element[]> {
  const { container } = await act(async () => renderAt(address, page))
  return waitFor(() => {
    const found = [...container.querySelectorAll(LOADED[kind])]
    expect(found, 'every picture is drawn').toHaveLength(pictures)
    return found
  })
}

function figureOf(picture: Element): Element {
  const figure = picture.closest('figure')
  if (figure === null) throw new Error('a chart stands in no figure')
  return figure
}

/** Entries that the marks of the timeline stand for; a mark of several is named after their number. */
function entriesIn(mark: HTMLElement): number {
  return Number(/^(\d+) entries/.exec(mark.getAttribute('aria-label') ?? '')?.[1] ?? 1)
}

const EXPECT_SAME: Readonly<Record<ChartKind, (picture: Element) => void>> = {
  columns(picture) {
    const figure = figureOf(picture)
    const cells = twinCells(figure)
    const series = (cells[0]?.length ?? 0) - 1
    expect(cells.length).toBeGreaterThan(3)
    expect(series).toBeGreaterThan(1)
    for (let place = 0; place < series; place += 1) {
      expect(drawnColumns(figure, place)).toEqual(cells.map((row) => numberWritten(row[place] ?? null)))
    }
    for (const row of cells) {
      const values = row.map(numberWritten)
      expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(values.at(-1))
    }
  },
  bars(picture) {
    const { drawn, named, widths, said, labels } = readBars(figureOf(picture))
    expect(said.length).toBeGreaterThan(1)
    expect(drawn).toEqual(said)
    expect(named).toEqual(labels)
    const largest = Math.max(...said.map(numberWritten))
    widths.forEach((width, index) => {
      expect(width / Math.max(...widths)).toBeCloseTo(numberWritten(said[index] ?? null) / largest, 3)
    })
  },
  marks(picture) {
    const marks = within(picture.closest<HTMLElement>('[role=application]') ?? document.body).getAllByRole('button')
    const rows = document.querySelectorAll('details tbody tr')
    expect(rows.length).toBeGreaterThan(100)
    expect(marks.reduce((sum, mark) => sum + entriesIn(mark), 0)).toBe(rows.length)
  },
  units(picture) {
    const counts = [...(picture.nextElementSibling?.querySelectorAll('li') ?? [])]
    expect(counts.length).toBeGreaterThan(1)
    for (const count of counts) {
      const status = count.getAttribute('data-status') ?? ''
      const word = count.textContent.replaceAll(/[\d\s]/g, '')
      const units = [...picture.querySelectorAll('svg title')].filter(({ textContent }) =>
        textContent.replaceAll(/\s/g, '').startsWith(`${word}:`),
      )
      expect(units, status).toHaveLength(Number(count.querySelector('b')?.textContent))
    }
    const total = counts.reduce((sum, count) => sum + Number(count.querySelector('b')?.textContent), 0)
    expect(picture.querySelectorAll('svg')).toHaveLength(total)
  },
}

describe('every chart shows the numbers that its table says', () => {
  it.each(DRAWN_PAGES)('$kind on $address', async (drawn) => {
    const pictures = await picturesOf(drawn)
    for (const picture of pictures) EXPECT_SAME[drawn.kind](picture)
    expect.hasAssertions()
  })

  it('no picture of the product is left out', () => {
    const drawing = filesIn('src/features', 'src/app', 'src/ui').filter((file) => {
      if (!file.endsWith('.tsx') || file.endsWith('.test.tsx')) return false
      const text = readFileSync(join(ROOT, file), 'utf8')
      return /from '#src\/charts\/[a-z-]+\.tsx'|role="application"\n|role="img"/.test(text)
    })
    /** The square of the briefing encodes an address, not numbers. */
    const others = ['src/features/briefing/check-block.tsx']
    expect(drawing.toSorted()).toEqual([...new Set([...DRAWN_PAGES.map(({ file }) => file), ...others])].toSorted())
  })
})

const MOVES = ['{ArrowRight}', '{ArrowRight}', '{ArrowLeft}'] as const

/** What the chart says of the place that the keys moved to, and the row of its table. */
async function expectSaid(figure: Element, row: Element | undefined): Promise<void> {
  const values = [...(row?.querySelectorAll('th, td') ?? [])].map(({ textContent }) => textContent)
  const [label = '', ...said] = values
  const own = said.filter((value) => value !== '0' && value !== '–')
  await waitFor(() => {
    const tooltip = figure.querySelector('.recharts-tooltip-wrapper')
    expect(tooltip).toHaveTextContent(label)
    for (const value of own) expect(tooltip).toHaveTextContent(value)
  })
}

describe('every chart is reached and read by keyboard', () => {
  it.each(DRAWN_PAGES.filter(({ kind }) => kind === 'columns' || kind === 'bars'))(
    '$kind on $address: each place says its row of the table, and the table opens',
    async (drawn) => {
      const user = userEvent.setup()
      for (const picture of await picturesOf(drawn)) {
        const figure = figureOf(picture)
        const rows = [...figure.querySelectorAll('details tbody tr')]
        expect(picture).toHaveAttribute('tabindex', '0')
        expect(picture.querySelector('title')).not.toBeEmptyDOMElement()
        act(() => (picture instanceof SVGElement || picture instanceof HTMLElement ? picture.focus() : undefined))
        let place = 0
        for (const move of MOVES) {
          await user.keyboard(move)
          place = Math.min(place + (move === '{ArrowRight}' ? 1 : -1), rows.length - 1)
          await expectSaid(figure, rows[place])
        }
        const summary = figure.querySelector('summary')
        summary?.focus()
        expect(summary).toHaveFocus()
      }
    },
  )

  it.each(DRAWN_PAGES.filter(({ kind }) => kind === 'marks'))(
    '$kind on $address: the picture and its marks take the focus, and the arrow keys move on',
    async (drawn) => {
      await picturesOf(drawn)
      const user = userEvent.setup()
      const picture = screen.getByRole('application')
      expect(picture).toHaveAttribute('tabindex', '0')
      expect(picture).toHaveAccessibleName()
      for (const lane of within(picture).getAllByRole('group')) {
        const [first, second] = within(lane).getAllByRole('button')
        first?.focus()
        await user.keyboard('{ArrowRight}')
        expect(second).toHaveFocus()
      }
    },
  )

  it.each(DRAWN_PAGES.filter(({ kind }) => kind === 'units'))(
    '$kind on $address: the picture says its counts, and each count is a link beside it',
    async (drawn) => {
      for (const picture of await picturesOf(drawn)) {
        const links = [...(picture.nextElementSibling?.querySelectorAll('a[href]') ?? [])]
        expect(links.length).toBeGreaterThan(1)
        const name = picture.getAttribute('aria-label')?.replaceAll(/\s/g, '') ?? ''
        for (const link of links) expect(name).toContain(link.textContent.replaceAll(/\s/g, ''))
      }
    },
  )
})
