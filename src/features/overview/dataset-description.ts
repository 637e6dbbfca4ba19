/** The records described for catalogues of data sets, in the words of schema.org. */
import { endOf } from '#src/domain/calendar-date.ts'
import { latestRecorded } from '#src/domain/export/latest-recorded.ts'
import type { Snapshot } from '#src/domain/snapshot.ts'
import { languageOf, wordsOf } from '#src/domain/text.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'

/** The licence of the project, records included. */
const LICENSE_ADDRESS = 'https://spdx.org/licenses/MIT.html'

interface Words {
  readonly name: string
  readonly description: string
}

interface Addresses {
  readonly page: string
  readonly json: string
  readonly csv: string
}

function firstDay({ milestones, evidenceDate }: Pick<Snapshot, 'milestones' | 'evidenceDate'>): string {
  let first = evidenceDate
  for (const { reports } of milestones) {
    for (const { date } of reports) {
      const end = endOf(date)
      if (end < first) first = end
    }
  }
  return first
}

const download = (contentUrl: string, encodingFormat: string) => ({
  '@type': 'DataDownload',
  contentUrl,
  encodingFormat,
})

export function datasetDescription(snapshot: Snapshot, { name, description }: Words, { page, json, csv }: Addresses) {
  const { paper } = snapshot.framework
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: page,
    inLanguage: LANGUAGES.map((language) => LANGUAGE_TAGS[language]),
    temporalCoverage: `${firstDay(snapshot)}/${snapshot.evidenceDate}`,
    dateModified: latestRecorded(snapshot),
    version: String(snapshot.revision),
    identifier: snapshot.fingerprint,
    license: LICENSE_ADDRESS,
    isAccessibleForFree: true,
    isBasedOn: {
      '@type': 'ScholarlyArticle',
      name: { '@language': LANGUAGE_TAGS[languageOf(paper.title, snapshot.lang)], '@value': wordsOf(paper.title) },
      author: { '@type': 'Person', name: paper.author },
      datePublished: paper.published,
      inLanguage: paper.language,
    },
    distribution: [download(json, 'application/json'), download(csv, 'text/csv')],
  }
}
