/** What asks for an answer, by rule: each with the date it rests on. */
import { ATTENTION_FLAGS, type AttentionFlag, type AttentionLine } from '#src/domain/briefing/attention.ts'
import type { Column, Section } from './paper.ts'
import { cell, textCell, words } from './runs.ts'
import { empty, generated } from './section.ts'
import { statusWords } from './status-words.ts'
import { dueDate, marksOf, shortenedTable, shownEntries, type Writing } from './writing.ts'

function factWords(flag: AttentionFlag, { date, before, after, item }: AttentionLine, { i18n }: Writing): string {
  const { fact } = i18n.messages.briefing
  const when = date === null ? '' : flag === 'overdue' ? dueDate(date, i18n) : i18n.date(date, 'short')
  if (flag !== 'went-backwards') return fact[flag](when)
  return fact[flag](
    statusWords(before, item.nature, i18n.messages),
    statusWords(after, item.nature, i18n.messages),
    when,
  )
}

export function attentionSection(writing: Writing): Section {
  const { briefing, i18n } = writing
  const { messages } = i18n
  const { sectionName, milestoneColumn, whoColumn, sinceColumn, flagColumn, group, nothingPressing } = messages.briefing
  const columns: Column[] = [
    { id: 'flag', words: flagColumn, mark: null, width: 17, align: 'start' },
    { id: 'milestone', words: milestoneColumn, mark: null, width: 44, align: 'start' },
    { id: 'who', words: whoColumn, mark: null, width: 9, align: 'start' },
    { id: 'since', words: sinceColumn, mark: null, width: 30, align: 'start' },
  ]
  const lists = ATTENTION_FLAGS.map((flag) =>
    shownEntries(writing, flag, briefing.attention[flag], (line) => [
      textCell(messages.terms.flag[flag], 'strong'),
      cell([words(line.item.title)]),
      textCell(marksOf(line.parties.length === 0 ? line.item.countries : line.parties, i18n)),
      textCell(factWords(flag, line, writing)),
    ]),
  )
  const entries = {
    rows: lists.flatMap(({ rows }) => rows),
    left: lists.reduce((sum, { left }) => sum + left, 0),
  }
  const counts = briefing.bottomLine.pressing.counts.map(({ flag, milestones }) =>
    group(messages.terms.flag[flag], milestones),
  )
  return generated(
    'attention',
    sectionName.attention,
    counts.length === 0 ? null : counts.join(messages.briefing.groupJoin),
    [
      counts.length === 0
        ? empty('attention', nothingPressing)
        : shortenedTable({ id: 'attention', label: sectionName.attention, columns }, entries, writing),
    ],
  )
}
