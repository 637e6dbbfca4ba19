/** One column of the tables that people fill in, and the way of a value into a cell and back. */
import { canonicalJson } from '../fingerprint.ts'
import { isRecord } from '../records/checks/raw-record.ts'
import { LANGUAGES } from '../vocabulary.ts'

/** What stands in a record where the cell is empty. */
type Absent = 'absent' | 'null' | 'empty-list' | 'empty-text'

export interface TableColumn {
  /** In the head of the table: `note_en`. */
  readonly name: string
  /** Where in the record: `['note', 'en']`. */
  readonly path: readonly string[]
  readonly kind: 'text' | 'date' | 'list' | 'number' | 'yes-no' | 'yes'
  readonly absent: Absent
  /** The only values it takes. */
  readonly allowed?: readonly string[]
  /** Given by the tracker, never by who fills in the table; a new row may leave it out. */
  readonly isGiven?: true
}

type More = Partial<Pick<TableColumn, 'kind' | 'absent' | 'allowed' | 'isGiven'>>

export function column(name: string, path: string, more: More = {}): TableColumn {
  const kind = more.kind ?? 'text'
  return { name, path: path.split('.'), kind, absent: kind === 'list' ? 'empty-list' : 'absent', ...more }
}

/** A text in four columns, one for each language. */
export function texts(name: string, path: string): TableColumn[] {
  return LANGUAGES.map((language) => column(`${name}_${language}`, `${path}.${language}`))
}

const SEPARATOR = ';'

function joined(values: readonly unknown[]): string {
  return values.map((value) => String(value).replaceAll(/[\\;]/g, String.raw`\$&`)).join(`${SEPARATOR} `)
}

function split(cell: string): string[] {
  const parts = cell.match(/(?:\\.|[^\\;]|\\$)+/gsu) ?? []
  return parts.map((part) => part.trim().replaceAll(/\\(.)/gsu, '$1')).filter((part) => part !== '')
}

function valueAt(record: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), record)
}

/** The cell of a record; empty where there is nothing. */
export function cellOf({ path, kind }: TableColumn, record: unknown): string {
  const value = valueAt(record, path)
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return joined(value)
  if (kind === 'yes-no' || kind === 'yes') return value === true ? 'yes' : 'no'
  return typeof value === 'string' ? value : canonicalJson(value)
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i
const YES = ['yes', 'true', '1']
const NO = ['no', 'false', '0']
/** Spreadsheets write dates so in Chinese, Japanese and Korean; year first leaves no doubt of what is what. */
const DATE = /^(\d{4})(?:[/.-](\d{1,2})(?:[/.-](\d{1,2}))?)?$/

function readDate(cell: string): string {
  const [, year = '', month, day] = DATE.exec(cell.replaceAll(' ', '').replace(/\.$/, '')) ?? []
  if (year === '') return cell
  return [year, ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-')
}

/** What a filled cell says; a cell that says nothing sensible stays a text, for the schema to refuse with its reason. */
function readValue({ kind }: TableColumn, cell: string): unknown {
  const word = cell.trim().toLowerCase()
  switch (kind) {
    case 'text':
      return cell
    case 'date':
      return readDate(cell.trim())
    case 'list':
      return split(cell)
    case 'number':
      return NUMBER.test(word) ? Number(word) : cell
    case 'yes-no':
      return YES.includes(word) ? true : NO.includes(word) ? false : cell
    case 'yes':
      // Said only where it is so.
      return YES.includes(word) ? true : NO.includes(word) ? undefined : cell
  }
}

const EMPTY: Readonly<Record<Absent, () => unknown>> = {
  absent: () => undefined,
  null: () => null,
  'empty-list': () => [],
  'empty-text': () => '',
}

type Tree = Map<string, unknown>

function place(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (value === undefined) return
  const inner = tree.get(key)
  if (rest.length === 0) tree.set(key, value)
  else if (inner instanceof Map) place(inner, rest, value)
  else {
    const made: Tree = new Map()
    tree.set(key, made)
    place(made, rest, value)
  }
}

function plain(value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries([...value].map(([key, part]) => [key, plain(part)])) : value
}

/** The record that a row of cells says, in the shape of the JSON files. */
export function recordOf(columns: readonly TableColumn[], cells: readonly string[]): Readonly<Record<string, unknown>> {
  const tree: Tree = new Map()
  columns.forEach((one, index) => {
    const cell = cells[index] ?? ''
    place(tree, one.path, cell.trim() === '' ? EMPTY[one.absent]() : readValue(one, cell))
  })
  return Object.fromEntries([...tree].map(([key, value]) => [key, plain(value)]))
}
