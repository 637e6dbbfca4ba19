/** The words that a review of a translation stands for. */
import { hashOfText } from '../fingerprint.ts'
import type { LocalText } from '../text.ts'
import type { Language } from '../vocabulary.ts'
import type { Dataset } from './dataset.ts'
import { bodyIdOf } from './identifiers.ts'
import type { TextReviewRecord } from './text-review.ts'

type Reviewed = TextReviewRecord['of']

const HASH_LENGTH = 16

/** Every text of a record that has translations; null when there is no such record. */
function textsOf({ milestones, events, bodies }: Dataset, { kind, id }: Reviewed): LocalText[] | null {
  switch (kind) {
    case 'milestone': {
      const milestone = milestones.find((one) => one.id === id)
      return milestone === undefined ? null : [milestone.title, milestone.summary]
    }
    case 'report': {
      const report = milestones.flatMap(({ reports }) => reports).find((one) => one.id === id)
      if (report === undefined) return null
      return report.why === undefined ? [report.note] : [report.note, report.why]
    }
    case 'event': {
      const event = events.find((one) => one.id === id)
      return event === undefined ? null : [event.title]
    }
    case 'body': {
      const body = bodies.find(({ name }) => name.en !== undefined && bodyIdOf(name.en) === id)
      return body === undefined ? null : [body.name]
    }
  }
}

export type WordsHash = { readonly hash: string } | 'unknown-record' | 'no-text-in-language'

/** Of the words of one record in one language. */
export function wordsHash(dataset: Dataset, of: Reviewed, language: Language): WordsHash {
  const texts = textsOf(dataset, of)
  if (texts === null) return 'unknown-record'
  const words = texts.flatMap((text) => text[language] ?? [])
  if (words.length < texts.length) return 'no-text-in-language'
  return { hash: hashOfText(JSON.stringify(words)).slice(0, HASH_LENGTH) }
}

/** Whether the words are still those that were reviewed. */
export function holds(dataset: Dataset, { of, language, words }: TextReviewRecord): boolean {
  const now = wordsHash(dataset, of, language)
  return typeof now === 'object' && now.hash === words
}
