/** The countries that the present page is about, whatever is filtered for: one, or two side by side; none elsewhere. */
import { useLocation } from 'wouter'
import type { Country } from '#src/domain/vocabulary.ts'
import { comparedWith, WITH_PARAMETER } from '#src/features/country/compared-with.ts'
import { useView } from '#src/ui/view-context.ts'
import { pageAt } from './pages.tsx'

export function usePageCountries(): readonly Country[] {
  const [pathname] = useLocation()
  const { parameters } = useView()
  const page = pageAt(pathname)
  if (page?.page !== 'country') return []
  const { other } = comparedWith(parameters.get(WITH_PARAMETER), page.id)
  return other === null ? [page.id] : [page.id, other]
}
