import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { REFERENCE } from '#tests/builders/reference.ts'
import { numberWritten, readBars } from '#tests/components/read-bars.ts'
import { renderAt } from '#tests/components/render-at.tsx'
import { SizedObserver } from '#tests/components/sized-observer.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { EvidencePage } from './evidence-page.tsx'
/** Read before the tests begin: on a busy machine its chunk takes longer than a test waits. */
import '#src/charts/bar-plot.tsx'

/** Whole pages of real records, searched by role: slow in jsdom when the machine is busy. */
vi.setConfig({ testTimeout: 30_000 })

const COMPARED = [
  'Manufacturing value added, 2023',
  'Services trade inside each network, 2019',
  'Industrial value added, 2023',
  'Population, end of 2023',
  'Internet penetration',
] as const

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', SizedObserver)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

async function show(language = 'en', query = '') {
  const shown = await act(async () => renderAt(`/${language}/evidence${query}`, <EvidencePage />))
  await waitFor(() => {
    if (shown.container.querySelectorAll('figure [role=application]').length < COMPARED.length) {
      throw new Error('the charts are still being drawn')
    }
  })
  return shown
}

const texts = (elements: Iterable<Element>): (string | null)[] => Array.from(elements, ({ textContent }) => textContent)

describe('the evidence page', () => {
  it.each(LANGUAGES)('draws in %s, for every chart, the numbers that its table says', async (language) => {
    const { container } = await show(language)
    const figures = [...container.querySelectorAll('figure')]
    expect(figures).toHaveLength(COMPARED.length)
    for (const figure of figures) {
      const { drawn, named, widths, said, labels } = readBars(figure)
      expect(said.length).toBeGreaterThan(1)
      expect(drawn).toEqual(said)
      expect(named).toEqual(labels)
      const longest = Math.max(...widths)
      const largest = Math.max(...said.map(numberWritten))
      widths.forEach((width, index) => {
        expect(width / longest).toBeCloseTo(numberWritten(said[index] ?? null) / largest, 3)
      })
    }
  })

  it('draws what the paper compares and nothing else', async () => {
    await show()
    expect(screen.getAllByRole('figure').map((figure) => within(figure).getByRole('heading').textContent)).toEqual(
      COMPARED,
    )
    const trade = screen.getByRole('figure', { name: COMPARED[1] })
    expect(readBars(trade).said).toEqual(['0.43', '0.77', '5.77'])
    const manufacturing = screen.getByRole('figure', { name: COMPARED[0] })
    expect(manufacturing).toHaveTextContent('China, Japan, South Korea 6 trillion US dollars')
    expect(readBars(manufacturing).said).toEqual(['2.1', '1.7'])
  })

  it('brings all 13 indicators, each with unit, period and section of the paper', async () => {
    const { container } = await show()
    const { indicators } = REFERENCE.trackerFor('en').snapshot.framework
    expect(indicators).toHaveLength(13)
    for (const { id, section } of indicators) {
      const shown = container.querySelector(`[id="${id}"]`)
      expect(shown).toHaveTextContent(/Period: /)
      expect(shown).toHaveTextContent(`Source: Sun Xiaotao · Section ${section} of the paper`)
    }
    const all = within(screen.getByRole('table', { name: /13 indicators/, hidden: true }))
    expect(all.getAllByRole('row', { hidden: true })).toHaveLength(1 + 8 + 1 + 2 + 4 * 3)
  })

  it('keeps the paper’s qualifiers wherever the value stands', async () => {
    const { container } = await show()
    const penetration = screen.getByRole('figure', { name: 'Internet penetration' })
    expect(readBars(penetration).drawn).toEqual(['78', 'more than 90', 'more than 90'])
    expect(container.querySelector('[id="ai-firms"]')).toHaveTextContent('more than 4,500 firms')
    expect(container.querySelector('[id="ai-universities"]')).toHaveTextContent('nearly 500 universities')
    const bare = [...container.querySelectorAll('td, b, text')].filter(({ textContent }) => textContent === '4,500')
    expect(bare).toEqual([])
  })

  it('dates a value only where the paper does', async () => {
    await show()
    const rows = within(screen.getByRole('figure', { name: 'Internet penetration' })).getAllByRole('row', {
      hidden: true,
    })
    expect(texts(rows.slice(1))).toEqual([
      'China78Jun 2024',
      'Japanmore than 90the paper gives no date',
      'South Koreamore than 90the paper gives no date',
    ])
  })

  it('marks English notes as English for readers of other languages', async () => {
    const { container } = await show('ja')
    const note = container.querySelector('[id="ai-core-value-added"] [lang=en]')
    expect(note).toHaveTextContent('CAICT estimate')
    expect(container.querySelector('[id="ai-core-value-added"]')).toHaveTextContent('未訳：原文は英語')
    expect(container.querySelector('[id="ai-core-value-added"]')).toHaveTextContent('5,080 億人民元')
  })

  it('says whose view it is before anything else', async () => {
    await show()
    expect(screen.getByRole('note')).toHaveTextContent(/^The paper argues\. .*one side’s view/)
  })

  it('ties the four barriers to their paths and the events outside', async () => {
    await show('en', '?asOf=2025-12-31')
    const barriers = within(screen.getByRole('region', { name: /^Barriers/ }))
    expect(barriers.getAllByRole('heading', { level: 3 })).toHaveLength(4)
    expect(barriers.getByRole('link', { name: 'Path 1 Manage external interference' })).toHaveAttribute(
      'href',
      '/en/paths/external-interference?asOf=2025-12-31',
    )
    const [counts] = barriers.getAllByRole('link', { name: /hinder.*help/ })
    expect(counts).toHaveAttribute('href', '/en/paths/external-interference?asOf=2025-12-31#events')
  })

  it('says in words where the paper names no strength', async () => {
    await show()
    const layers = within(screen.getByRole('table', { name: 'AI layers: who is strong where' }))
    expect(layers.getAllByRole('cell', { name: 'the paper names none' })).toHaveLength(6)
    expect(layers.getByRole('row', { name: /^Foundation layer/ })).toHaveTextContent('chips')
  })

  it('counts three reasons and five foundations', async () => {
    await show()
    for (const [name, count] of [
      [/^Why cooperate/, 3],
      [/^Foundations/, 5],
    ] as const) {
      expect(within(screen.getByRole('region', { name })).getAllByRole('listitem')).toHaveLength(count)
    }
  })

  it('tells each bar’s number to the keyboard', async () => {
    await show()
    const user = userEvent.setup()
    const figure = screen.getByRole('figure', { name: 'Industrial value added, 2023' })
    within(figure).getByRole('application').focus()
    for (const [key, said] of [
      ['{ArrowRight}', 'Japan 860world rank 3'],
      ['{ArrowDown}', 'South Korea 480world rank 5'],
      ['{ArrowLeft}', 'Japan 860world rank 3'],
      ['{ArrowUp}', 'China 4,600world rank 1'],
    ] as const) {
      await user.keyboard(key)
      await waitFor(() => {
        expect(figure.querySelector('.recharts-tooltip-wrapper')).toHaveTextContent(said)
      })
    }
  })
})
