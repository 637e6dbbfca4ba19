/** Every flag: what it means, its rule as it is applied, its threshold, and a worked example. */
import { useMemo } from 'react'
import { RULE_FORMULAS } from '#src/domain/flags/rule-formulas.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { FlagBadge } from '#src/ui/flag-badge.tsx'
import { METHOD_ANCHOR } from '#src/ui/method-address.ts'
import { useView } from '#src/ui/view-context.ts'
import { FlagExample } from './flag-example.tsx'
import { flagExamples, type FlagExample as Example } from './flag-examples.ts'
import { MethodSection, type WithWords } from './method-section.tsx'
import { thresholdWords } from './thresholds.ts'
import styles from './flag-rules.module.css'

export function FlagRules({ words }: WithWords) {
  const { tracker, view } = useView()
  const { clock } = view
  const title = words.example.constructedTitle
  const examples = useMemo(() => flagExamples(tracker, clock, title), [tracker, clock, title])
  return (
    <MethodSection id="flags" words={words}>
      <p>{words.flags}</p>
      {examples.map((example) => (
        <FlagRule key={example.id} example={example} words={words} />
      ))}
    </MethodSection>
  )
}

function FlagRule({ example, words }: WithWords & { readonly example: Example }) {
  const { messages, number } = useI18n()
  const { terms, milestone } = messages
  const { id, flags } = example
  const threshold = thresholdWords(id, words, number)
  return (
    <section className={styles.flag} aria-labelledby={METHOD_ANCHOR.flag(id)}>
      <h3 id={METHOD_ANCHOR.flag(id)} tabIndex={-1}>
        <FlagBadge group={{ id, parties: [] }} />{' '}
        <small>{flags.some(({ party }) => party !== undefined) ? words.ofParty : words.ofItem}</small>
      </h3>
      <p>{terms.flagMeaning[id]}</p>
      <p className={styles.rule}>
        <span>{milestone.rule}</span> <code lang="en">{RULE_FORMULAS[id]}</code>
      </p>
      {threshold === null ? null : <p>{threshold}</p>}
      <FlagExample example={example} words={words} />
    </section>
  )
}
