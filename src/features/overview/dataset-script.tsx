/** The description of the data set for catalogues: a block of data, which no browser runs and no policy has to allow. */
import { EVERYTHING } from '#src/domain/selection/selection.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { pathnameOf } from '#src/ui/address.ts'
import { fileAddress } from '#src/ui/file-address.ts'
import { useSite } from '#src/ui/site-context.ts'
import { useOrigin } from '#src/ui/use-origin.ts'
import { useView } from '#src/ui/view-context.ts'
import { datasetDescription } from './dataset-description.ts'

export function DatasetScript() {
  const { messages, language } = useI18n()
  const { snapshot } = useView().tracker
  const origin = useOrigin()
  const { isStatic } = useSite()
  const { shell } = messages
  const description = datasetDescription(
    snapshot,
    { name: shell.name, description: `${shell.tagline} – ${shell.frame}` },
    {
      page: `${origin}${pathnameOf(language, { page: 'overview' })}`,
      json: `${origin}${fileAddress('json', EVERYTHING, language, { isStatic, base: '' })}`,
      csv: `${origin}${fileAddress('csv', EVERYTHING, language, { isStatic, base: '' })}`,
    },
  )
  /** A title that contains the end of a script must not end it. */
  const json = JSON.stringify(description).replaceAll('<', String.raw`\u003c`)
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
