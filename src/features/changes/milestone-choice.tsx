/** Which milestone to compare: those of the selection, by path. Sent off by the button, so that arrow keys only look. */
import type { SubmitEvent } from 'react'
import type { Item } from '#src/domain/item.ts'
import { wordsOf } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import { KeptFields } from '#src/ui/kept-fields.tsx'
import { useView } from '#src/ui/view-context.ts'
import { PAIR_PARAMETER } from './pair-address.ts'
import styles from './milestone-choice.module.css'

export function MilestoneChoice({ chosen }: { readonly chosen: Item | null }) {
  const { changes } = useI18n().messages
  const { view, tracker, setParameters } = useView()
  const isOutside = chosen !== null && view.items.every(({ id }) => id !== chosen.id)
  const choices = isOutside ? [...view.items, chosen] : view.items
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const id = new FormData(event.currentTarget).get(PAIR_PARAMETER)
    setParameters({ [PAIR_PARAMETER]: typeof id === 'string' && id !== '' ? id : null })
  }
  return (
    <form method="get" className={`${styles.form} screen-only`} onSubmit={handleSubmit}>
      <KeptFields without={[PAIR_PARAMETER]} />
      <label htmlFor="pair-milestone">{changes.pair.choose}</label>
      <select id="pair-milestone" name={PAIR_PARAMETER} defaultValue={chosen?.id ?? ''} className={styles.select}>
        <option value="">{changes.pair.nothingChosen}</option>
        {tracker.snapshot.framework.paths.map((path) => (
          <optgroup key={path.id} label={`${path.number} ${wordsOf(path.title)}`}>
            {choices
              .filter((item) => item.path === path.id)
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {wordsOf(title)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <Button type="submit">{changes.pair.show}</Button>
    </form>
  )
}
