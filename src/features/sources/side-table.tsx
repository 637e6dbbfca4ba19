/** Sources by side, language and weight. */
import { LANGUAGE_GROUPS, type Coverage, type LanguageGroup } from '#src/domain/sources/coverage.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useSourcesWords } from '#src/i18n/load-page-words.ts'
import { Figure } from './figure.tsx'
import type { FilterPart } from './list-address.ts'
import styles from './coverage-tables.module.css'

/** Other languages stand together and have no filter of their own. */
function languageParts(group: LanguageGroup): readonly FilterPart[] | null {
  return group === 'other' ? null : [['sourceLang', group]]
}

export function SideTable({ coverage: { all, sides } }: { readonly coverage: Coverage }) {
  const { messages } = useI18n()
  const words = useSourcesWords()
  const { shell, terms } = messages
  return (
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone: it scrolls by itself, so the keyboard has to reach it */
    <div className={`${styles.wide} ${styles.scroll}`} role="region" tabIndex={0} aria-label={words.bySide}>
      <table className={styles.table}>
        <caption>{words.bySide}</caption>
        <thead>
          <tr>
            <th scope="col">{words.side}</th>
            {LANGUAGE_GROUPS.map((group) => (
              <th key={group} scope="col">
                {group === 'other' ? words.otherLanguages : shell.languageName[group]}
              </th>
            ))}
            <th scope="col">{words.total}</th>
            <th scope="col">{words.official.yes}</th>
            <th scope="col">{words.official.no}</th>
          </tr>
        </thead>
        <tbody>
          {[...sides, { side: null, sources: all }].map(({ side, sources }) => {
            const own: readonly FilterPart[] = side === null ? [] : [['side', side]]
            return (
              <tr key={side} data-total={side === null ? 'yes' : undefined}>
                <th scope="row">{side === null ? words.allSides : terms.sourceParty[side]}</th>
                {LANGUAGE_GROUPS.map((group) => {
                  const language = languageParts(group)
                  return (
                    <td key={group}>
                      <Figure
                        count={sources.byLanguage[group]}
                        parts={language === null ? null : [...own, ...language]}
                      />
                    </td>
                  )
                })}
                <td>
                  <Figure count={sources.total} parts={own} />
                </td>
                <td>
                  <Figure count={sources.official} parts={[...own, ['official', 'yes']]} />
                </td>
                <td>
                  <Figure count={sources.total - sources.official} parts={[...own, ['official', 'no']]} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
