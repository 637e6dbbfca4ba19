/** Figures as a table that a terminal shows and a document takes as it is. */
import { isReached, ratioOf, type Figure } from './figure.ts'

const HEADS = ['', 'what', 'measured', 'beside', 'ratio', 'asked', '']

function written(value: number): string {
  if (Number.isNaN(value)) return 'not measured'
  return Math.abs(value) >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toPrecision(3)
}

function asked({ most, least }: Figure): string {
  const limits = [most === undefined ? '' : `at most ${most}`, least === undefined ? '' : `at least ${least}`]
  return limits.filter((limit) => limit !== '').join(', ')
}

function cellsOf(figure: Figure): string[] {
  const { section, name, value, unit, against } = figure
  const reached = isReached(figure)
  return [
    section,
    name,
    `${written(value)} ${unit}`.trim(),
    against === undefined ? '' : `${written(against.value)} ${unit} (${against.name})`.replace('  ', ' '),
    ratioOf(figure)?.toFixed(2) ?? '',
    asked(figure),
    reached === null ? '' : reached ? 'reached' : 'short',
  ]
}

export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEADS, ...figures.map(cellsOf)]
  const widths = HEADS.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [line(HEADS), rule, ...rows.slice(1).map(line)].join('\n')
}
