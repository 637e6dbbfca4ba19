/**
 * What changed, as a feed (Atom, RFC 4287). Without a public address, links are relative to where the feed was fetched; the
 * names of entries never hold an address, so that a feed that moves is not read anew.
 */
import type { Day } from '#src/domain/calendar-date.ts'
import type { Change } from '#src/domain/changes.ts'
import type { ExportHead } from '#src/domain/export/export-rows.ts'
import type { FeedContent, FeedEntry } from '#src/domain/export/feed-entries.ts'
import { filePath } from '#src/domain/export/file-formats.ts'
import { latestRecorded } from '#src/domain/export/latest-recorded.ts'
import { queryString } from '#src/domain/export/query-string.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import { selectionPairs } from '#src/domain/selection/selection-codec.ts'
import type { Snapshot } from '#src/domain/snapshot.ts'
import { languageOf, localiseText } from '#src/domain/text.ts'
import { COUNTRIES, type Country, type StatusKey } from '#src/domain/vocabulary.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import { linkTo, type PublicAddress } from './public-address.ts'
import type { Wording } from './wording.ts'
import { element, xmlDocument, type Markup } from './xml.ts'

/** RFC 4151: names that this project gives, from the year of its records on; they never lead anywhere. */
const TAG = 'tag:four-paths,2026:'
const CATEGORY_SCHEME = `${TAG}category`

export interface Feed {
  readonly head: ExportHead
  readonly snapshot: Snapshot
  readonly content: FeedContent
  readonly address: PublicAddress
}

/** Records know days, and a feed wants a moment: the day's first in UTC. */
function momentOf(day: Day): string {
  return `${day}T00:00:00Z`
}

/** The chosen country's own status before and after, else the joint one. */
function statusesOf({ before, after }: Change, viewer: Country | null) {
  const own = (standing: Change['before']): StatusKey => {
    const party = standing.parties.find(({ country }) => country === viewer)
    return (party === undefined ? standing.joint : party.status) ?? 'no-record'
  }
  return { before: own(before), after: own(after) }
}

function titleOf(entry: FeedEntry, { head }: Feed, wording: Wording): string {
  const { feed } = wording.messages.files
  const { status } = wording.messages.terms
  if (entry.category === 'method') return feed.method(entry.change.version)
  const title = wording.text(entry.item.title)
  const { before, after } = statusesOf(entry.change, head.viewer)
  const words =
    before === after ? feed.statusKept(title, status[after]) : feed.statusChanged(title, status[before], status[after])
  return entry.category === 'corrected' ? feed.corrected(words) : words
}

function contentOf(entry: FeedEntry, wording: Wording): string {
  const { feed } = wording.messages.files
  if (entry.category === 'method') return wording.text(localiseText(entry.change.summary, wording.language))
  return [
    wording.text(entry.report.note),
    feed.tookEffect(wording.date(entry.change.date)),
    feed.speaksFor(wording.countries(entry.change.parties)),
    ...(entry.category === 'corrected' ? [feed.corrects(entry.change.corrects)] : []),
  ].join('\n')
}

function pathOf(entry: FeedEntry, { language }: Wording): string {
  return entry.category === 'method' ? `/${language}/method` : `/${language}/milestones/${entry.item.id}`
}

function href({ address }: Feed, path: string): string {
  return linkTo(address, path) ?? path
}

function entryOf(entry: FeedEntry, feed: Feed, wording: Wording): Markup {
  const { category } = wording.messages.files.feed
  const spoken = entry.category === 'method' ? wording.language : languageOf(entry.item.title, wording.language)
  return element(
    'entry',
    spoken === wording.language ? {} : { 'xml:lang': LANGUAGE_TAGS[spoken] },
    element('id', {}, `${TAG}${entry.key}`),
    element('title', {}, wording.marked(titleOf(entry, feed, wording))),
    element('updated', {}, momentOf(entry.updated)),
    element('link', { rel: 'alternate', type: 'text/html', href: href(feed, pathOf(entry, wording)) }),
    element('category', { term: entry.category, scheme: CATEGORY_SCHEME, label: category[entry.category] }),
    element('content', { type: 'text' }, contentOf(entry, wording)),
  )
}

export function feedFile(feed: Feed, wording: Wording): string {
  const { head, snapshot, content } = feed
  const { shell, files } = wording.messages
  const countries = head.selection.country
  const query = queryString([...selectionPairs(head.selection), ['lang', wording.language]])
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': LANGUAGE_TAGS[wording.language] },
      element('id', {}, `${TAG}changes?${query}`),
      element(
        'title',
        {},
        wording.marked(files.feed.title(shell.name, wording.countries(countries.length === 0 ? COUNTRIES : countries))),
      ),
      element('subtitle', {}, files.feed.subtitle(wording.date(content.since), wording.date(head.asOf))),
      element('updated', {}, momentOf(content.entries[0]?.updated ?? latestRecorded(snapshot))),
      element('author', {}, element('name', {}, shell.name)),
      element('link', {
        rel: 'self',
        type: 'application/atom+xml',
        href: href(feed, `${API_PREFIX}${filePath('atom')}?${query}`),
      }),
      element('link', { rel: 'alternate', type: 'text/html', href: href(feed, `/${wording.language}/changes`) }),
      element('generator', { version: head.methodVersion }, `${shell.name}, ${head.revision}, ${head.fingerprint}`),
      ...content.entries.map((entry) => entryOf(entry, feed, wording)),
    ),
  )
}
