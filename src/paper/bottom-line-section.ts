/** The bottom line in words: at most three sentences. Which facts they name is decided in the domain. */
import { wordsOf } from '#src/domain/text.ts'
import type { Movement, Pressing, Standing } from '#src/domain/briefing/bottom-line.ts'
import type { Section } from './paper.ts'
import { rich } from './runs.ts'
import { dueDate, type Writing } from './writing.ts'

function standingClauses(standing: Standing, { briefing, i18n }: Writing): string[] {
  const { messages } = i18n
  const { none, own, joint, others } = messages.briefing.standing
  const { total, achieved, open, proposals } = standing
  if (total === 0) return [none]
  const { viewer } = briefing.view
  return [
    viewer === null
      ? joint(total, achieved, open, proposals)
      : own(messages.terms.country[viewer], total, achieved, open, proposals),
    ...(standing.others === 0 ? [] : [others(standing.others)]),
  ]
}

function pressingClauses({ counts, foremost }: Pressing, { i18n }: Writing): string[] {
  const { pressing, listJoin, lastJoin } = i18n.messages.briefing
  if (counts.length === 0) return [pressing.none]
  const parts = counts.map(({ flag, milestones }) => pressing.count[flag](milestones))
  const list = [parts.slice(0, -1).join(listJoin), parts.at(-1) ?? ''].filter((part) => part !== '').join(lastJoin)
  if (foremost === null || foremost.line.date === null) return [pressing.list(list)]
  const title = wordsOf(foremost.line.item.title)
  return [pressing.list(list), pressing.foremost[foremost.flag](title, dueDate(foremost.line.date, i18n))]
}

function movementClauses(movement: Movement, { i18n, snapshot }: Writing): string[] {
  const { movement: words } = i18n.messages.briefing
  const { since, reports, milestones, forward, back, busiest, next } = movement
  const path = snapshot.framework.paths.find(({ id }) => id === busiest?.path)
  return [
    reports === 0 ? words.none(i18n.date(since)) : words.some(i18n.date(since), reports, milestones),
    ...(forward + back === 0 ? [] : [words.directions(forward, back)]),
    ...(busiest === null || path === undefined ? [] : [words.busiest(wordsOf(path.title), busiest.reports)]),
    next === null ? words.noNext : words.next(dueDate(next.date, i18n), wordsOf(next.item.title)),
  ]
}

function bottomLineSentences(writing: Writing): string[] {
  const { clauseJoin, sentenceEnd } = writing.i18n.messages.briefing
  const { standing, pressing, movement } = writing.briefing.bottomLine
  const clauses = [standingClauses(standing, writing)]
  if (standing.total > 0) clauses.push(pressingClauses(pressing, writing), movementClauses(movement, writing))
  return clauses.map((parts) => `${parts.join(clauseJoin)}${sentenceEnd}`)
}

export function bottomLineSection(writing: Writing): Section {
  const { briefing } = writing.i18n.messages
  const lines = bottomLineSentences(writing).map(rich)
  return {
    id: 'bottom-line',
    heading: briefing.bottomLine,
    aside: null,
    level: 2,
    isTyped: false,
    startsPage: false,
    blocks: [{ is: 'lines', id: 'bottom-line', tone: 'lead', lines }],
  }
}
