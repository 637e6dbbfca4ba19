/** The data files of a static edition, named after their content, and what its pages are told of them. */
import { answer } from '#src/domain/contract/answer.ts'
import type { Edition } from '#src/domain/contract/edition.ts'
import type { Question } from '#src/domain/contract/question.ts'
import type { Site } from '#src/domain/contract/site.ts'
import { wireAnswer } from '#src/domain/contract/wire.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import { hashText } from '../http/hash-text.ts'
import type { PublishOrder } from './publish-order.ts'

export interface StaticSite {
  readonly site: Site
  /** Content by path below the edition's folder. */
  readonly files: ReadonlyMap<string, string>
}

const STORE = { kind: 'mocks', isReachable: true } as const
const HASH_LENGTH = 16

function dataFile(edition: Edition, name: string, question: Omit<Question, 'method'>): readonly [string, string] {
  const { text, hash } = wireAnswer(answer(edition, { method: 'GET', ...question }, STORE), hashText)
  return [`data/${name}.${hash.slice(0, HASH_LENGTH)}.json`, text]
}

export function staticSite(edition: Edition, { base, asOf }: Pick<PublishOrder, 'base' | 'asOf'>): StaticSite {
  const snapshot = (language: Language) =>
    dataFile(edition, `tracker.${language}`, { path: '/tracker', pairs: [['lang', language]] })
  const snapshots = LANGUAGES.map(snapshot)
  const search = dataFile(edition, 'search', { path: '/search-index', pairs: [] })
  const addressOf = (language: Language): string => `${base}/${snapshots[LANGUAGES.indexOf(language)]?.[0] ?? ''}`
  return {
    files: new Map([...snapshots, search]),
    site: {
      base,
      isStatic: true,
      asOf,
      revision: edition.revision,
      answers: {
        by: 'browser',
        snapshots: { en: addressOf('en'), zh: addressOf('zh'), ja: addressOf('ja'), ko: addressOf('ko') },
        searchIndex: `${base}/${search[0]}`,
        pages: 'all',
      },
    },
  }
}
