/** The filters that are not in sight, one press away; the button says how many of them are in use. */
import { FLAG_IDS, MILESTONE_KINDS, PATH_IDS, SECTOR_KEYS, STRENGTHS } from '#src/domain/vocabulary.ts'
import { LIST_KEYS, type Selection } from '#src/domain/selection/selection.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { BodyChoices } from './body-choices.tsx'
import { KeyChoices } from './key-choices.tsx'
import { MeasureChoices } from './measure-choices.tsx'
import { Menu } from './menu.tsx'
import { RecordChoices } from './record-choices.tsx'
import styles from './more-filters.module.css'

const HIDDEN_LISTS = LIST_KEYS.filter((key) => key !== 'country' && key !== 'status')

/** How many of the keys that are not in sight say something. */
function hiddenInUse(selection: Selection): number {
  const lists = HIDDEN_LISTS.filter((key) => selection[key].length > 0).length
  return lists + (selection.changed ? 1 : 0) + (selection.knownOn === null ? 0 : 1)
}

export function MoreFilters() {
  const { messages, number } = useI18n()
  const { selection } = useView()
  const inUse = hiddenInUse(selection)
  const badge = (
    <>
      <span aria-hidden="true">{inUse === 0 ? null : number(inUse)}</span>
      <span className="visually-hidden">{inUse === 0 ? null : messages.filter.moreActive(inUse)}</span>
    </>
  )
  return (
    <Menu label={messages.filter.more} value={badge} isActive={inUse > 0} isWide>
      <MoreChoices />
    </Menu>
  )
}

function MoreChoices() {
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
