/** What a chart of bars writes beside its bars and how long it draws them, and what its table says. */
const texts = (elements: Iterable<Element>): (string | null)[] => Array.from(elements, ({ textContent }) => textContent)

export interface BarsRead {
  readonly drawn: readonly (string | null)[]
  readonly named: readonly (string | null | undefined)[]
  readonly widths: readonly number[]
  readonly said: readonly (string | null)[]
  readonly labels: readonly (string | null | undefined)[]
}

export function readBars(figure: Element): BarsRead {
  const rows = [...figure.querySelectorAll('details tbody tr')]
  return {
    drawn: texts(figure.querySelectorAll('svg text:last-child')),
    named: [...figure.querySelectorAll('svg text:first-child')].map(({ firstChild }) => firstChild?.textContent),
    widths: [...figure.querySelectorAll('.recharts-bar-rectangle path')].map((bar) =>
      Number(bar.getAttribute('width')),
    ),
    said: rows.map((row) => row.querySelector('td')?.textContent ?? null),
    labels: rows.map((row) => row.querySelector('th')?.textContent),
  }
}

/** The number in a value as it is written, such as "more than 4,500". */
export const numberWritten = (written: string | null): number => Number(written?.replaceAll(/[^\d.]/g, ''))
