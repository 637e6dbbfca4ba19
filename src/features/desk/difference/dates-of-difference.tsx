/** At which dates the difference is judged, and whether readers will see it without choosing one. */
import type { Difference } from '#src/api/desk-writes.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import desk from '../part/desk.module.css'

export function DatesOfDifference({ difference }: { readonly difference: Difference }) {
  const { preview } = useEditingWords()
  const { date } = useI18n()
  const { asOf, evidenceDate } = difference
  return (
    <>
      <p className={desk.soft}>
        {asOf.before === asOf.after
          ? preview.asOf(date(asOf.after))
          : preview.asOfChange(date(asOf.before), date(asOf.after))}
      </p>
      {asOf.after > evidenceDate.after ? (
        <p className={desk.notice}>{preview.hidden(date(evidenceDate.after))}</p>
      ) : null}
    </>
  )
}
