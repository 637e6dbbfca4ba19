import { describe, expect, it } from 'vitest'
import { editing as enEditing } from './en/editing.ts'
import { importing as enImporting } from './en/importing.ts'
import { recordTables as enRecordTables } from './en/record-tables.ts'
import { editingFaults as enFaults } from './en/editing-faults.ts'
import { evidence as enEvidence } from './en/evidence.ts'
import { en } from './en/index.ts'
import { method as enMethod } from './en/method.ts'
import { remarks as enRemarks } from './en/remarks.ts'
import { sources as enSources } from './en/sources.ts'
import { why as enWhy } from './en/why.ts'
import { editing as jaEditing } from './ja/editing.ts'
import { importing as jaImporting } from './ja/importing.ts'
import { recordTables as jaRecordTables } from './ja/record-tables.ts'
import { editingFaults as jaFaults } from './ja/editing-faults.ts'
import { evidence as jaEvidence } from './ja/evidence.ts'
import { ja } from './ja/index.ts'
import { method as jaMethod } from './ja/method.ts'
import { remarks as jaRemarks } from './ja/remarks.ts'
import { sources as jaSources } from './ja/sources.ts'
import { why as jaWhy } from './ja/why.ts'
import { editing as koEditing } from './ko/editing.ts'
import { importing as koImporting } from './ko/importing.ts'
import { recordTables as koRecordTables } from './ko/record-tables.ts'
import { editingFaults as koFaults } from './ko/editing-faults.ts'
import { evidence as koEvidence } from './ko/evidence.ts'
import { ko } from './ko/index.ts'
import { method as koMethod } from './ko/method.ts'
import { remarks as koRemarks } from './ko/remarks.ts'
import { sources as koSources } from './ko/sources.ts'
import { why as koWhy } from './ko/why.ts'
import { editing as zhEditing } from './zh/editing.ts'
import { importing as zhImporting } from './zh/importing.ts'
import { recordTables as zhRecordTables } from './zh/record-tables.ts'
import { editingFaults as zhFaults } from './zh/editing-faults.ts'
import { evidence as zhEvidence } from './zh/evidence.ts'
import { zh } from './zh/index.ts'
import { method as zhMethod } from './zh/method.ts'
import { remarks as zhRemarks } from './zh/remarks.ts'
import { sources as zhSources } from './zh/sources.ts'
import { why as zhWhy } from './zh/why.ts'

interface Line {
  readonly text: string
  /** How many values it takes; null for a plain text. */
  readonly arity: number | null
}

const isFunction = (value: unknown): value is (...values: string[]) => string => typeof value === 'function'
const sample = (index: number): string => `A${index + 1}`

function lineOf(value: unknown): Line {
  if (!isFunction(value)) return { text: String(value), arity: null }
  const values = Array.from({ length: value.length }, (_, index) => sample(index))
  return { text: value(...values), arity: value.length }
}

/** Every message by its dotted name; one that takes values is filled with A1, A2 and so on. */
function linesOf(tree: object, prefix = ''): ReadonlyMap<string, Line> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, Line][] =>
      typeof value === 'object' && value !== null
        ? [...linesOf(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, lineOf(value)]],
    ),
  )
}

const shapeOf = (lines: ReadonlyMap<string, Line>): string[] =>
  [...lines].map(([key, { arity }]) => (arity === null ? key : `${key}(${arity})`)).toSorted()

const sampleValues = ({ arity }: Line): string[] => Array.from({ length: arity ?? 0 }, (_, index) => sample(index))

const contains = (line: Line, value: string): boolean => line.text.toLowerCase().includes(value.toLowerCase())

/** The words of pages that load their own are held to the same rules. */
const ENGLISH = linesOf({
  ...en,
  evidence: enEvidence,
  method: enMethod,
  sources: enSources,
  why: enWhy,
  editing: enEditing,
  importing: enImporting,
  recordTables: enRecordTables,
  faults: enFaults,
  remarks: enRemarks,
})
const TRANSLATIONS = {
  zh: linesOf({
    ...zh,
    evidence: zhEvidence,
    method: zhMethod,
    sources: zhSources,
    why: zhWhy,
    editing: zhEditing,
    importing: zhImporting,
    recordTables: zhRecordTables,
    faults: zhFaults,
    remarks: zhRemarks,
  }),
  ja: linesOf({
    ...ja,
    evidence: jaEvidence,
    method: jaMethod,
    sources: jaSources,
    why: jaWhy,
    editing: jaEditing,
    importing: jaImporting,
    recordTables: jaRecordTables,
    faults: jaFaults,
    remarks: jaRemarks,
  }),
  ko: linesOf({
    ...ko,
    evidence: koEvidence,
    method: koMethod,
    sources: koSources,
    why: koWhy,
    editing: koEditing,
    importing: koImporting,
    recordTables: koRecordTables,
    faults: koFaults,
    remarks: koRemarks,
  }),
} as const
type Translation = keyof typeof TRANSLATIONS
const TRANSLATION_TAGS = ['zh', 'ja', 'ko'] as const

/** Korean is punctuated as English is, so that a message of punctuation alone is the same in both. */
const SAME_AS_ENGLISH: Readonly<Record<Translation, readonly string[]>> = {
  zh: [],
  ja: [],
  ko: [
    'briefing.clauseJoin',
    'briefing.listJoin',
    'briefing.sentenceEnd',
    'editing.compare.pair',
    'filter.sentence.end',
    'filter.sentence.list',
    'filter.sentence.separator',
    'overview.sentenceJoin',
    'shell.listSeparator',
    // Korean joins a date, a status and a title by the same marks.
    'timeline.eventMark',
    'timeline.reportMark',
  ],
}
/** What stands between two sentences is a space in Korean and nothing in the other two. */
const MAY_BE_BLANK = new Set(['overview.sentenceJoin'])

const HANGUL = /\p{Script=Hangul}/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
/** Common simplified characters that Japanese does not write so. */
const SIMPLIFIED_ONLY =
  /[韩这发时间书为长门问关动务业东车见说语论证无进还过项页题选议际产历应对实总现经济贸协环标资讯记录报设变显结构专两传则览检级]/u
/** Common characters of Japanese, new or traditional forms, that simplified Chinese does not write so. */
const JAPANESE_ONLY =
  /[対発図覧関検済変経実総広効続単録択権観価気売帰拡証読訳営戦労処両団囲圧歩毎韓際貿協議報時間書長門問動務業東車見説語論無進過項題選産応現環標資記設結構専則級]/u
/** Punctuation of Latin text, where the full-width forms belong; a full stop inside a date or figure is no matter. */
const HALF_WIDTH = /[,;:!?()"']|[^\p{ASCII}]\s*\.|\.\s*[^\p{ASCII}]/u
const PADDING = /[^\p{ASCII}] | [^\p{ASCII}]/u

const keysWhere = (language: Translation, isWrong: (line: Line, english: Line) => boolean): string[] =>
  [...TRANSLATIONS[language]]
    .filter(([key, line]) => isWrong(line, ENGLISH.get(key) ?? line))
    .map(([key, { text }]) => `${key}: ${text}`)

describe('the English messages', () => {
  it('are found by the walk of this test', () => {
    expect(ENGLISH.get('shell.name')).toEqual({ text: 'Four Paths', arity: null })
    expect(ENGLISH.get('filter.sentence.some')).toEqual({ text: 'A1 of A2 milestones', arity: 2 })
  })
})

describe.each(TRANSLATION_TAGS)('the messages in %s', (language) => {
  it('have the keys of the English ones, and take as many values', () => {
    expect(shapeOf(TRANSLATIONS[language])).toEqual(shapeOf(ENGLISH))
  })

  it('are never empty', () => {
    const blank = [...TRANSLATIONS[language]].filter(([key, { text }]) => text.trim() === '' && !MAY_BE_BLANK.has(key))
    expect(blank.map(([key]) => key)).toEqual([])
  })

  it('show every value that the English ones show', () => {
    const losesValue = (line: Line, english: Line): boolean =>
      sampleValues(english).some((value) => contains(english, value) && !contains(line, value))
    expect(keysWhere(language, losesValue)).toEqual([])
  })

  it('mark as many figures in bold as the English ones', () => {
    const marks = ({ text }: Line): number => text.split('**').length
    expect(keysWhere(language, (line, english) => marks(line) !== marks(english))).toEqual([])
  })

  it('differ from the English ones', () => {
    const same = [...TRANSLATIONS[language]].filter(([key, { text }]) => text === ENGLISH.get(key)?.text)
    expect(same.map(([key]) => key).toSorted()).toEqual(SAME_AS_ENGLISH[language])
  })
})

describe.each(['zh', 'ja'] as const)('the typography of %s', (language) => {
  it('has full-width punctuation', () => {
    expect(keysWhere(language, ({ text }) => HALF_WIDTH.test(text))).toEqual([])
  })

  it('has no spaces around its own characters', () => {
    expect(keysWhere(language, ({ text }) => PADDING.test(text))).toEqual([])
  })
})

describe('the script of the messages', () => {
  it.each([
    ['zh', 'Hangul', HANGUL],
    ['zh', 'kana', KANA],
    ['zh', 'Japanese characters', JAPANESE_ONLY],
    ['ja', 'Hangul', HANGUL],
    ['ja', 'simplified characters', SIMPLIFIED_ONLY],
    ['ko', 'kana', KANA],
    ['ko', 'Chinese characters', /\p{Script=Han}/u],
  ] as const)('in %s has no %s', (language, _name, script) => {
    expect(keysWhere(language, ({ text }) => script.test(text))).toEqual([])
  })

  it.each([
    ['zh', /\p{Script=Han}/u],
    ['ja', /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u],
    ['ko', HANGUL],
  ] as const)('in %s is its own, but for punctuation', (language, script) => {
    const isForeign = ({ text }: Line): boolean => /\p{L}{2,}/u.test(text) && !script.test(text)
    expect(keysWhere(language, isForeign)).toEqual([])
  })
})
