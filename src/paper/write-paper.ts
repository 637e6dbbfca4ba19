/** From the facts of a briefing to a paper in the reader's words. */
import type { Briefing } from '#src/domain/briefing/briefing.ts'
import { looksLikeSecrecyGrade } from '#src/domain/briefing/handling-mark.ts'
import type { BriefingSection, ListLimits } from '#src/domain/briefing/options.ts'
import { sourceNumbers } from '#src/domain/briefing/source-numbers.ts'
import type { Snapshot } from '#src/domain/snapshot.ts'
import type { I18n } from '#src/i18n/i18n.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import type { Messages } from '#src/i18n/messages/messages.ts'
import { selectionSentence } from '#src/i18n/selection-sentence.ts'
import { annexSections } from './annex-sections.ts'
import { attentionSection } from './attention-section.ts'
import { bottomLineSection } from './bottom-line-section.ts'
import { changesSection } from './changes-section.ts'
import { countriesSection } from './countries-section.ts'
import type { EditorText } from './editor-text.ts'
import { eventsSection } from './events-section.ts'
import { nextSection } from './next-section.ts'
import type { Imprint, Line, Paper, Section } from './paper.ts'
import { pathsSection } from './paths-section.ts'
import { run } from './runs.ts'
import { sourcesSection } from './sources-section.ts'
import { typedSection } from './typed-section.ts'
import { unknownSection } from './unknown-section.ts'
import type { Writing } from './writing.ts'

export interface PaperOrder {
  readonly briefing: Briefing
  /** In the language of `i18n`. */
  readonly snapshot: Snapshot
  readonly i18n: I18n
  readonly limits: ListLimits
  /** Null: made without an editor, and saying so. */
  readonly editor: EditorText | null
  readonly permalink: string
}

/**
 * The mark as it may be printed: the default stands for none, and for one that looks like a secrecy grade. On records of
 * mocks it says so first, on every page, whatever was typed.
 */
function printedMark(typed: string, { demo }: Snapshot, { briefing }: Messages): string {
  const mark = typed.trim()
  const allowed = mark === '' || looksLikeSecrecyGrade(mark) ? briefing.defaultMark : mark
  return demo === undefined ? allowed : [briefing.demoMark, allowed].join(briefing.clauseJoin)
}

export function titleOf(typed: string, { view }: Briefing, { briefing, terms }: Messages): string {
  const title = typed.trim()
  if (title !== '') return title
  const { viewer } = view
  return viewer === null ? briefing.documentTitle.joint : briefing.documentTitle.own(terms.country[viewer])
}

function sectionsOf(section: BriefingSection, writing: Writing, editor: EditorText | null): Section[] {
  switch (section) {
    case 'judgements':
    case 'asks':
      return editor === null ? [] : typedSection(section, editor, writing.i18n.messages)
    case 'paths':
      return [pathsSection(writing)]
    case 'changes':
      return [changesSection(writing)]
    case 'next':
      return [nextSection(writing)]
    case 'attention':
      return [attentionSection(writing)]
    case 'events':
      return [eventsSection(writing)]
    case 'countries':
      return [countriesSection(writing)]
    case 'unknown':
      return [unknownSection(writing)]
  }
}

function subtitleOf({ briefing, snapshot, i18n, editor }: PaperOrder): Line[] {
  const { messages } = i18n
  const people = [
    ...(editor === null || editor.preparedFor.trim() === ''
      ? []
      : [messages.briefing.preparedFor(editor.preparedFor.trim())]),
    ...(editor === null || editor.preparedBy.trim() === ''
      ? []
      : [messages.briefing.preparedBy(editor.preparedBy.trim())]),
  ]
  const shown = selectionSentence(briefing.view, snapshot, i18n)
  const compared = messages.briefing.changesCountedSince(i18n.date(briefing.period.since))
  return [
    ...(snapshot.demo === undefined ? [] : [[run(messages.shell.demoData(snapshot.demo), 'strong')]]),
    ...(people.length === 0 ? [] : [[run(people.join(messages.briefing.clauseJoin), 'strong')]]),
    [run([shown, compared].join(messages.overview.sentenceJoin), 'soft')],
  ]
}

function imprintOf({ briefing, snapshot, i18n, editor, permalink }: PaperOrder): Imprint {
  const { briefing: text, shell } = i18n.messages
  const versions = text.versions(String(briefing.revision), briefing.methodVersion, i18n.date(snapshot.evidenceDate))
  const lines: Line[] = [
    [run(text.fingerprint(briefing.fingerprint))],
    [run([`${versions}${text.sentenceEnd}`, shell.frame].join(i18n.messages.overview.sentenceJoin), 'soft')],
    ...(editor === null ? [[run(text.withoutTyped, 'strong')]] : []),
  ]
  return { is: 'imprint', id: 'imprint', permalink, lines }
}

export function writePaper(order: PaperOrder): Paper {
  const { briefing, snapshot, i18n, limits, editor } = order
  const { messages } = i18n
  const hasAnnex = briefing.options.preset === 'annex'
  const writing: Writing = { briefing, snapshot, i18n, limits, sources: hasAnnex ? sourceNumbers() : null }
  const title = titleOf(editor?.title ?? '', briefing, messages)
  return {
    title,
    lang: LANGUAGE_TAGS[i18n.language],
    running: {
      mark: printedMark(editor?.mark ?? '', snapshot, messages),
      asOf: messages.briefing.runningAsOf(messages.shell.name, i18n.date(briefing.view.clock.asOf)),
      title,
      page: messages.briefing.page,
    },
    subtitle: subtitleOf(order),
    front: [
      bottomLineSection(writing),
      ...briefing.options.sections.flatMap((section) => sectionsOf(section, writing, editor)),
    ],
    annex: hasAnnex ? [...annexSections(writing), ...sourcesSection(writing)] : [],
    imprint: imprintOf(order),
  }
}
