/** The names of bodies to search in: this language's at once, the other three's once somebody searches. */
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { trackerQuery } from '#src/api/tracker-query.ts'
import { bodyNames } from '#src/domain/bodies/find-bodies.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useSite } from '#src/ui/site-context.ts'
import { useView } from '#src/ui/view-context.ts'

export interface BodyNames {
  /** Searchable names by id of the body. */
  readonly names: ReadonlyMap<string, string>
  readonly state: 'ready' | 'loading' | 'failed'
}

/** @param isAsked whether a text is sought; without one nothing is fetched */
export function useBodyNames(isAsked: boolean): BodyNames {
  const { language } = useI18n()
  const { tracker } = useView()
  const site = useSite()
  const others = useQueries({
    queries: LANGUAGES.filter((one) => one !== language).map((one) => ({
      ...trackerQuery(one, site),
      enabled: isAsked,
      refetchInterval: false as const,
    })),
    combine: (results) => ({
      lists: results.flatMap(({ data }) => (data === undefined ? [] : [data.snapshot.bodies])),
      isLoading: results.some(({ isLoading }) => isLoading),
      isFailed: results.some(({ isError }) => isError),
    }),
  })
  const { lists, isLoading, isFailed } = others
  const names = useMemo(() => bodyNames([tracker.snapshot.bodies, ...lists]), [tracker, lists])
  return { names, state: isLoading ? 'loading' : isFailed ? 'failed' : 'ready' }
}
