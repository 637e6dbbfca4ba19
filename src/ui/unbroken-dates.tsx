/** A sentence in which no date is broken at its hyphens, as lines of Chinese, Japanese and Korean otherwise do. */
import styles from './unbroken-dates.module.css'

const DATES = /(\d{4}-\d{2}(?:-\d{2})?)/

export function UnbrokenDates({ text }: { readonly text: string }) {
  return text.split(DATES).map((part, index) => {
    const key = `${index}:${part}`
    return index % 2 === 1 ? (
      <span key={key} className={styles.date}>
        {part}
      </span>
    ) : (
      part
    )
  })
}
