/** Named dates to press and a field for any other. */
import type { Day } from '#src/domain/calendar-date.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { DateField } from './date-field.tsx'
import { useCloseMenu } from './menu-context.ts'
import styles from './date-choices.module.css'

export interface DateChoice {
  readonly name: string
  readonly day: Day
  /** What holds when nothing is chosen. */
  readonly isUsual: boolean
}

interface DateChoicesProps {
  readonly label: string
  readonly choices: readonly DateChoice[]
  readonly chosen: Day
  readonly objection?: (day: Day) => string | null
  readonly onChoose: (day: Day) => void
}

export function DateChoices({ label, choices, chosen, objection, onChoose }: DateChoicesProps) {
  const { messages } = useI18n()
  const close = useCloseMenu()
  const choose = (day: Day): void => {
    onChoose(day)
    close()
  }
  return (
    <div role="group" aria-label={label} className={styles.choices}>
      <ul aria-label={messages.filter.anchors}>
        {choices.map(({ name, day, isUsual }) => (
          <li key={name}>
            <button type="button" className={styles.anchor} aria-pressed={day === chosen} onClick={() => choose(day)}>
              <span>{name}</span>
              <span className={styles.day}>
                {isUsual ? `${messages.filter.usual} · ` : null}
                <DateText date={day} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <DateField
        label={messages.filter.anyDate}
        day={choices.some(({ day }) => day === chosen) ? null : chosen}
        onApply={choose}
        {...(objection === undefined ? {} : { objection })}
      />
    </div>
  )
}
