/** When an indicator holds, where in the paper it stands, and what the records note about it. */
import { wordsOf, type Text } from '#src/domain/text.ts'
import { useEvidenceWords } from '#src/i18n/load-page-words.ts'
import { Words } from '#src/ui/words.tsx'
import type { IndicatorView } from './indicator-view.ts'
import styles from './indicators.module.css'

interface IndicatorOriginProps {
  readonly view: IndicatorView
  readonly titles: ReadonlyMap<string, Text>
}

export function IndicatorOrigin({ view: { section, period, values, note }, titles }: IndicatorOriginProps) {
  const words = useEvidenceWords()
  const title = titles.get(section)
  return (
    <div className={styles.origin}>
      <p>{period === null ? words.periodEach : words.period(period)}</p>
      <p>
        {words.source(words.author)} ·{' '}
        {title === undefined ? words.plainSection(section) : words.section(section, wordsOf(title))}
      </p>
      {note === null ? null : (
        <p>
          {words.note} <Words text={note} />
        </p>
      )}
      {values.map(({ entity, whose, sourceNote }) =>
        sourceNote === null ? null : (
          <p key={entity}>
            {words.sourceNote(whose)} <Words text={sourceNote} />
          </p>
        ),
      )}
    </div>
  )
}
