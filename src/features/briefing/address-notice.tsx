/** Names what the address asks of the briefing and cannot get. */
import type { QueryProblem } from '#src/domain/selection/selection-codec.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import { useView } from '#src/ui/view-context.ts'
import styles from './address-notice.module.css'

export function AddressNotice({ problems }: { readonly problems: readonly QueryProblem[] }) {
  const { states } = useI18n().messages
  const { setParameters } = useView()
  if (problems.length === 0) return null
  const remove = (): void => setParameters(Object.fromEntries(problems.map(({ parameter }) => [parameter, null])))
  return (
    <div className={`${styles.notice} screen-only`} role="alert">
      <p>{states.unknownInAddress}</p>
      <ul>
        {problems.map(({ parameter, value, reason }) => (
          <li key={`${parameter} ${value}`}>
            {reason === 'repeated'
              ? states.problem.repeated(parameter)
              : states.problem['unknown-value'](parameter, value)}
          </li>
        ))}
      </ul>
      <Button onClick={remove}>{states.removeFromAddress}</Button>
    </div>
  )
}
