/** What "More filters" holds. It comes when it is first opened: the first view waits for no list that is folded away. */
import { FLAG_IDS, MILESTONE_KINDS, PATH_IDS, SECTOR_KEYS, STRENGTHS } from '#src/domain/vocabulary.ts'
import { useView } from '#src/ui/view-context.ts'
import { BodyChoices } from './body-choices.tsx'
import { KeyChoices } from './key-choices.tsx'
import { MeasureChoices } from './measure-choices.tsx'
import { RecordChoices } from './record-choices.tsx'
import styles from './more-filters.module.css'

export function MoreChoices() {
  const { selection, select } = useView()
  const { path, flag, kind, sector, strength } = selection
  return (
    <div className={styles.choices}>
      <div className={styles.stack}>
        <KeyChoices facet="path" values={PATH_IDS} chosen={path} onChange={(chosen) => select({ path: chosen })} />
        <KeyChoices
          facet="strength"
          values={STRENGTHS}
          chosen={strength}
          onChange={(chosen) => select({ strength: chosen })}
        />
        <RecordChoices />
      </div>
      <MeasureChoices />
      <KeyChoices facet="flag" values={FLAG_IDS} chosen={flag} onChange={(chosen) => select({ flag: chosen })} />
      <KeyChoices facet="kind" values={MILESTONE_KINDS} chosen={kind} onChange={(chosen) => select({ kind: chosen })} />
      <KeyChoices
        facet="sector"
        values={SECTOR_KEYS}
        chosen={sector}
        onChange={(chosen) => select({ sector: chosen })}
      />
      <BodyChoices />
    </div>
  )
}
