/** The annex: every milestone of the selection once, by path and measure. */
import type { AnnexPath } from '#src/domain/briefing/annex.ts'
import { ATTENTION_FLAGS } from '#src/domain/briefing/attention.ts'
import type { Item, ItemDue } from '#src/domain/item.ts'
import { wordsOf } from '#src/domain/text.ts'
import { COUNTRIES } from '#src/domain/vocabulary.ts'
import { inCountryOrder } from '#src/i18n/languages.ts'
import type { Cell, Column, Line, Row, Section } from './paper.ts'
import { cell, cited, mark, run, textCell, words } from './runs.ts'
import { empty } from './section.ts'
import { itemStatusWords, statusWords } from './status-words.ts'
import { citedIn, dueDate, marksOf, type Writing } from './writing.ts'

function columnsOf({ i18n }: Writing): Column[] {
  const { statusColumn, milestoneColumn, whoColumn, datesColumn, reportColumn } = i18n.messages.briefing
  return [
    { id: 'status', words: statusColumn, mark: null, width: 16, align: 'start' },
    { id: 'milestone', words: milestoneColumn, mark: null, width: 25, align: 'start' },
    { id: 'who', words: whoColumn, mark: null, width: 12, align: 'start' },
    { id: 'dates', words: datesColumn, mark: null, width: 12, align: 'start' },
    { id: 'report', words: reportColumn, mark: null, width: 35, align: 'start' },
  ]
}

/** Pressing flags and the grade stand under the status: a reader of one row must not miss either. */
function statusCell(item: Item, { i18n }: Writing): Cell {
  const { terms, briefing } = i18n.messages
  const flags = ATTENTION_FLAGS.filter((id) => item.flags.some((flag) => flag.id === id)).map((id) => terms.flag[id])
  return cell(
    [mark(item.status), run(` ${itemStatusWords(item, i18n.messages)}`, 'strong')],
    flags.length === 0 ? [] : [run(i18n.list(flags))],
    item.latestGrade === null ? [] : [run(briefing.gradeLine(item.latestGrade), 'soft')],
  )
}

/** The parties in one line while they agree; one line each where they differ. */
function whoCell(item: Item, { i18n }: Writing): Cell {
  const { language, messages } = i18n
  const own = inCountryOrder(item.countries, language).map((country) => ({
    country,
    status: item.parties.find((party) => party.country === country)?.status ?? null,
  }))
  const isSame = new Set(own.map(({ status }) => status)).size === 1
  const lines: Line[] = isSame
    ? [[run(marksOf(item.countries, i18n))]]
    : own.map(({ country, status }) => [
        run(`${messages.terms.countryMark[country]} `),
        mark(status),
        run(` ${statusWords(status, item.nature, messages)}`),
      ])
  const concerned = COUNTRIES.filter((country) => item.concerns.includes(country))
  return cell(
    ...lines,
    concerned.length === 0 ? [] : [run(messages.briefing.concernedParties(marksOf(concerned, i18n)), 'soft')],
  )
}

function datesCell(item: Item, { i18n }: Writing): Cell {
  const { terms, briefing } = i18n.messages
  const groups = Map.groupBy(item.dues, ({ kind, date }: ItemDue) => `${kind} ${date}`)
  const lines = [...groups.values()].flatMap((dues): Line[] => {
    const [due] = dues
    if (due === undefined) return []
    const who = dues.map(({ country }) => country)
    const parties = who.length === item.countries.length ? [] : [run(` (${marksOf(who, i18n)})`, 'soft')]
    return [[run(briefing.dueLine(terms.dueKind[due.kind], dueDate(due.date, i18n))), ...parties]]
  })
  return lines.length === 0 ? textCell(briefing.noDate, 'soft') : cell(...lines)
}

function reportCell({ latestReport }: Item, writing: Writing): Cell {
  const { i18n } = writing
  if (latestReport === null) return textCell(i18n.messages.briefing.noReport, 'soft')
  return cell([
    run(`${i18n.date(latestReport.date, 'short')} `, 'soft'),
    words(latestReport.note),
    ...cited(citedIn(writing, latestReport.sources)),
  ])
}

function rowOf(item: Item, writing: Writing): Row {
  return {
    id: `annex.${item.id}`,
    kind: 'row',
    entry: null,
    cells: [
      statusCell(item, writing),
      cell([words(item.title)]),
      whoCell(item, writing),
      datesCell(item, writing),
      reportCell(item, writing),
    ],
  }
}

function pathSection({ path, total, measures }: AnnexPath, writing: Writing): Section {
  const { pathHeading, count } = writing.i18n.messages.briefing
  const heading = pathHeading(path.number, wordsOf(path.title))
  const rows = measures.flatMap(({ measure, items }): Row[] => [
    { id: `annex.${measure.id}`, kind: 'group', entry: null, cells: [cell([words(measure.title, 'strong')])] },
    ...items.map((item) => rowOf(item, writing)),
  ])
  return {
    id: `annex-${path.id}`,
    heading,
    aside: count(total),
    level: 3,
    isTyped: false,
    startsPage: false,
    blocks: [{ is: 'table', id: `annex-${path.id}`, label: heading, columns: columnsOf(writing), rows }],
  }
}

export function annexSections(writing: Writing): Section[] {
  const { annex, annexEmpty, count } = writing.i18n.messages.briefing
  const { briefing } = writing
  const head: Section = {
    id: 'annex',
    heading: annex,
    aside: count(briefing.view.items.length),
    level: 2,
    isTyped: false,
    startsPage: true,
    blocks: briefing.annex.length === 0 ? [empty('annex', annexEmpty)] : [],
  }
  return [head, ...briefing.annex.map((path) => pathSection(path, writing)), ...emptyMeasures(writing)]
}

/** Measures of the paper that nothing answers are as much a finding as the milestones are. */
function emptyMeasures({ briefing, i18n }: Writing): Section[] {
  const measures = briefing.unknowns.emptyMeasures
  if (measures.length === 0) return []
  const lines = measures.map(({ title }): Line => [words(title)])
  return [
    {
      id: 'empty-measures',
      heading: i18n.messages.briefing.emptyMeasuresHeading,
      aside: null,
      level: 3,
      isTyped: false,
      startsPage: false,
      blocks: [{ is: 'lines', id: 'empty-measures', tone: 'plain', lines }],
    },
  ]
}
