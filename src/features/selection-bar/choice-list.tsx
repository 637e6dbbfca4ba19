/** Values of one key to tick, each with the number of milestones it would leave. */
import { useId, type ReactNode } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import styles from './choice-list.module.css'

export interface Choice<T extends string> {
  readonly value: T
  readonly words: ReactNode
}

interface ChoiceListProps<T extends string> {
  readonly legend: string
  /** The legend is there for those who do not see that the menu's button names it already. */
  readonly isLegendHidden?: boolean
  /** One group of several under a legend of their own. */
  readonly isMinor?: boolean
  readonly choices: readonly Choice<T>[]
  readonly chosen: readonly T[]
  /** Null: not known now. */
  readonly counts: ReadonlyMap<string, number> | null
  readonly onToggle: (value: T) => void
  /** Stands between the legend and the choices. */
  readonly children?: ReactNode
}

export function ChoiceList<T extends string>(props: ChoiceListProps<T>) {
  const { legend, isLegendHidden = false, isMinor = false, choices, chosen, counts, onToggle, children } = props
  return (
    <fieldset className={styles.group}>
      <legend className={isLegendHidden ? 'visually-hidden' : isMinor ? styles.minor : styles.legend}>{legend}</legend>
      {children}
      <ul className={styles.list}>
        {choices.map(({ value, words }) => (
          <ChoiceLine
            key={value}
            words={words}
            isChosen={chosen.includes(value)}
            count={counts === null ? null : (counts.get(value) ?? 0)}
            onToggle={() => onToggle(value)}
          />
        ))}
      </ul>
    </fieldset>
  )
}

interface ChoiceLineProps {
  readonly words: ReactNode
  readonly isChosen: boolean
  readonly count: number | null
  readonly onToggle: () => void
}

function ChoiceLine({ words, isChosen, count, onToggle }: ChoiceLineProps) {
  const { messages, number } = useI18n()
  const description = useId()
  return (
    <li className={styles.line} data-empty={count === 0 && !isChosen ? 'yes' : undefined}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isChosen}
          aria-describedby={count === null ? undefined : description}
          onChange={onToggle}
        />
        <span className={styles.words}>{words}</span>
      </label>
      {count === null ? null : (
        <span id={description} className={styles.count}>
          <span aria-hidden="true">{number(count)}</span>
          <span className="visually-hidden">{messages.filter.wouldShow(count)}</span>
        </span>
      )}
    </li>
  )
}
