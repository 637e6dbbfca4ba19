/** What the records are not, as src/dataset/README.md states it; figures are counted from them. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { MethodSection, type WithWords } from './method-section.tsx'
import { recordLimits } from './record-limits.ts'
import styles from './method-page.module.css'

export function LimitsOfRecords({ words }: WithWords) {
  const { number, date } = useI18n()
  const { snapshot } = useView().tracker
  const { limits } = words
  const counts = recordLimits(snapshot.sources)
  const [sources, official, chinese, excerpts] = [
    number(counts.sources),
    number(counts.official),
    number(counts.chinese),
    number(counts.excerpts),
  ]
  return (
    <MethodSection id="limits" words={words}>
      <ul className={styles.points}>
        <li>{limits.frame}</li>
        <li>{limits.read(excerpts, sources)}</li>
        <li>{limits.reach(date(snapshot.evidenceDate))}</li>
        <li>{limits.official(official, sources, chinese)}</li>
        <li>{limits.hosts}</li>
        <li>{limits.qualifiers}</li>
        <li>{limits.translations}</li>
      </ul>
    </MethodSection>
  )
}
