/** Closed lists of the domain, each value with its word and what it means. */
import type { ReactNode } from 'react'
import { DUE_KINDS, STRENGTHS } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { MethodSection, type WithWords } from './method-section.tsx'
import styles from './definitions.module.css'

export function StrengthDefinitions({ words }: WithWords) {
  const { terms } = useI18n().messages
  return (
    <MethodSection id="strengths" words={words}>
      <p>{words.strengthOrder}</p>
      <Definitions>
        {STRENGTHS.map((id) => (
          <Definition key={id} term={terms.strength[id]}>
            {words.strength[id]}
          </Definition>
        ))}
      </Definitions>
    </MethodSection>
  )
}

export function DueDefinitions({ words }: WithWords) {
  const { terms } = useI18n().messages
  return (
    <MethodSection id="dues" words={words}>
      <Definitions>
        {DUE_KINDS.map((id) => (
          <Definition key={id} term={terms.dueKind[id]}>
            {words.dueKind[id]}
          </Definition>
        ))}
      </Definitions>
      <p>{words.dueRule}</p>
    </MethodSection>
  )
}

export function Definitions({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.definitions}>{children}</dl>
}

interface DefinitionProps {
  readonly term: ReactNode
  /** Where a link from elsewhere arrives. */
  readonly id?: string
  readonly children: ReactNode
}

export function Definition({ term, id, children }: DefinitionProps) {
  return (
    <div id={id}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
