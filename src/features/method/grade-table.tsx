/** The grades, how many milestones have each, and one to look at. */
import { useMemo } from 'react'
import { Link } from 'wouter'
import { GRADES } from '#src/domain/vocabulary.ts'
import { EVERYTHING } from '#src/domain/selection/selection.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { METHOD_ANCHOR } from '#src/ui/method-address.ts'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import { Definition, Definitions } from './definitions.tsx'
import { gradeCounts } from './grade-counts.ts'
import { MethodSection, type WithWords } from './method-section.tsx'
import styles from './method-page.module.css'

export function GradeTable({ words }: WithWords) {
  const { number, date } = useI18n()
  const { tracker, view, selection, addressFor } = useView()
  const counts = useMemo(() => gradeCounts(tracker, view.clock), [tracker, view.clock])
  const { gradeTable } = words
  const { asOf, knownOn } = selection
  return (
    <MethodSection id="grades" words={words}>
      <p>{words.grades}</p>
      <Definitions>
        {GRADES.map((grade) => (
          <Definition key={grade} id={METHOD_ANCHOR.grade(grade)} term={grade}>
            {words.grade[grade]}
          </Definition>
        ))}
      </Definitions>
      <table className={styles.table}>
        <caption>{gradeTable.caption(number(tracker.snapshot.milestones.length), date(view.clock.asOf))}</caption>
        <thead>
          <tr>
            <th scope="col">{gradeTable.grade}</th>
            <th scope="col">{gradeTable.shown}</th>
            <th scope="col">{gradeTable.all}</th>
            <th scope="col">{gradeTable.example}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ grade, shown, all, example }) => (
            <tr key={grade}>
              <th scope="row">{grade ?? gradeTable.ungraded}</th>
              <td className="numbers">{number(shown)}</td>
              <td className="numbers">{number(all)}</td>
              <td>
                {example === null ? (
                  gradeTable.none
                ) : (
                  <>
                    <Link
                      href={addressFor(
                        { page: 'milestone', id: example.milestone.id },
                        { ...EVERYTHING, asOf, knownOn },
                      )}
                    >
                      <Words text={example.milestone.title} />
                    </Link>{' '}
                    <small>{gradeTable.sources(number(example.sources), number(example.official))}</small>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </MethodSection>
  )
}
