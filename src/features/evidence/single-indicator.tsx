/** An indicator for which the paper gives one figure: set as a figure, since a bar without another would say nothing. */
import type { Text } from '#src/domain/text.ts'
import { useEvidenceWords } from '#src/i18n/load-page-words.ts'
import { Words } from '#src/ui/words.tsx'
import { IndicatorOrigin } from './indicator-origin.tsx'
import type { IndicatorView } from './indicator-view.ts'
import styles from './indicators.module.css'

interface SingleIndicatorProps {
  readonly view: IndicatorView
  readonly titles: ReadonlyMap<string, Text>
}

export function SingleIndicator({ view, titles }: SingleIndicatorProps) {
  const words = useEvidenceWords()
  return (
    <li id={view.id} className={styles.card}>
      <h4>
        <Words text={view.title} />
      </h4>
      {view.values.map(({ entity, whose, written, worldRank }) => (
        <p key={entity}>
          <span className={styles.whose}>{whose}</span>
          <b className={styles.value}>{written}</b> <Words text={view.unit} />
          {worldRank === null ? null : <span className={styles.rank}>{words.rank(String(worldRank))}</span>}
        </p>
      ))}
      <IndicatorOrigin view={view} titles={titles} />
    </li>
  )
}
