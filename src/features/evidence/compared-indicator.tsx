/** An indicator that the paper compares: chart, table twin, and where its numbers come from. */
import { BarChart } from '#src/charts/bar-chart.tsx'
import type { Text } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEvidenceWords } from '#src/i18n/load-page-words.ts'
import { Words } from '#src/ui/words.tsx'
import { barFigure } from './bar-figures.ts'
import { IndicatorOrigin } from './indicator-origin.tsx'
import type { IndicatorView } from './indicator-view.ts'
import styles from './indicators.module.css'

interface IndicatorProps {
  readonly view: IndicatorView
  readonly titles: ReadonlyMap<string, Text>
}

export function ComparedIndicator({ view, titles }: IndicatorProps) {
  const i18n = useI18n()
  const words = useEvidenceWords()
  const figure = barFigure(view, i18n, words)
  const title = `${view.id}-title`
  return (
    <figure className={styles.figure} id={view.id} aria-labelledby={title}>
      <figcaption>
        <h3 id={title}>
          <Words text={view.title} />
        </h3>
      </figcaption>
      {view.drawing === 'ratios' ? <WholeFigure view={view} /> : null}
      {figure === null ? null : <BarChart figure={figure} />}
      <IndicatorOrigin view={view} titles={titles} />
    </figure>
  )
}

/** The one figure that the ratios are ratios of. */
function WholeFigure({ view: { values, unit } }: { readonly view: IndicatorView }) {
  return values.map(({ entity, whose, written }) => (
    <p key={entity} className={styles.whole}>
      {whose} <b>{written}</b> <Words text={unit} />
    </p>
  ))
}
