/** On whose word a country's statuses rest. */
import type { Assessment } from '../assessment.ts'
import type { SourceOf } from '../evidence-grade.ts'
import type { Source } from '../records/source.ts'
import type { Country, Language } from '../vocabulary.ts'

/** The language a country's own institutions publish in. */
export const OWN_LANGUAGE: Readonly<Record<Country, Language>> = { CN: 'zh', JP: 'ja', KR: 'ko' }

export interface SourceCoverage {
  /** Milestones the country acts in; the lists below hold ids of these, and one can stand in several. */
  readonly total: number
  /** At least one source in the country's own language, whoever published it. */
  readonly ownLanguage: readonly string[]
  /** At least one official source of the country's own side. */
  readonly ownOfficial: readonly string[]
  /** Sources, but none of its own side, none of all sides together and none in its language. */
  readonly onlyOthers: readonly string[]
  /** No report counts for it, so that there is no source to ask about. */
  readonly withoutReport: readonly string[]
}

function isInLanguage({ language }: Source, own: Language): boolean {
  return language.split('-')[0]?.toLowerCase() === own
}

/** Over all counted reports that speak for the country, as the grade is. */
export function sourceCoverage(
  assessments: readonly Assessment[],
  country: Country,
  sourceOf: SourceOf,
): SourceCoverage {
  const own = assessments.flatMap(({ milestone, parties }) =>
    parties
      .filter((party) => party.country === country)
      .map(({ reports }) => ({
        id: milestone.id,
        sources: [...new Set(reports.flatMap((report) => report.sources))].map(sourceOf),
      })),
  )
  const idsWhere = (holds: (sources: readonly Source[]) => boolean): string[] =>
    own.filter(({ sources }) => holds(sources)).map(({ id }) => id)
  const isOwnWord = (source: Source): boolean =>
    source.party === country || source.party === 'joint' || isInLanguage(source, OWN_LANGUAGE[country])
  return {
    total: own.length,
    ownLanguage: idsWhere((sources) => sources.some((source) => isInLanguage(source, OWN_LANGUAGE[country]))),
    ownOfficial: idsWhere((sources) => sources.some(({ official, party }) => official && party === country)),
    onlyOthers: idsWhere((sources) => sources.length > 0 && !sources.some(isOwnWord)),
    withoutReport: idsWhere((sources) => sources.length === 0),
  }
}
