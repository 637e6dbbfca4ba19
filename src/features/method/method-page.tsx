/** What every word, rule and letter of the tracker means, said by the code that applies them. */
import { METHOD_CHANGES } from '#src/domain/method.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useMethodWords } from '#src/i18n/load-page-words.ts'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { useReveal } from '#src/ui/use-reveal.ts'
import { ChangeLog } from './change-log.tsx'
import { Contents } from './contents.tsx'
import { DueDefinitions, StrengthDefinitions } from './definitions.tsx'
import { FlagRules } from './flag-rules.tsx'
import { GradeTable } from './grade-table.tsx'
import { MethodSection } from './method-section.tsx'
import { NatureDefinitions } from './nature-definitions.tsx'
import { PeriodTable } from './period-table.tsx'
import { Paragraphs } from './paragraphs.tsx'
import { LimitsOfRecords } from './limits-of-records.tsx'
import { RollupDefinitions } from './rollup-definitions.tsx'
import { StatusDefinitions } from './status-definitions.tsx'
import { TermTable } from './term-table.tsx'
import styles from './method-page.module.css'

export function MethodPage() {
  const { messages, date } = useI18n()
  const words = useMethodWords()
  useReveal(null)
  const latest = METHOD_CHANGES.at(-1)
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <PageHeading title={words.title} />
        {latest === undefined ? null : <p>{words.lead(latest.version, date(latest.date))}</p>}
        <p>{messages.shell.frame}</p>
      </header>
      <Contents words={words} />
      <div className={styles.body}>
        <StatusDefinitions words={words} />
        <NatureDefinitions words={words} />
        <MethodSection id="counting" words={words}>
          <Paragraphs texts={words.counting} />
        </MethodSection>
        <RollupDefinitions words={words} />
        <StrengthDefinitions words={words} />
        <DueDefinitions words={words} />
        <PeriodTable words={words} />
        <FlagRules words={words} />
        <GradeTable words={words} />
        <MethodSection id="silence" words={words}>
          <Paragraphs texts={words.silence} />
        </MethodSection>
        <MethodSection id="changes" words={words}>
          <ol className={styles.numbered}>
            <li>{words.changes.moved}</li>
            <li>{words.changes.corrected}</li>
            <li>{words.changes.method}</li>
          </ol>
          <p>{words.changes.apart}</p>
        </MethodSection>
        <MethodSection id="filter" words={words}>
          <Paragraphs texts={words.filter} />
        </MethodSection>
        <MethodSection id="search" words={words}>
          <p>{words.search}</p>
        </MethodSection>
        <TermTable words={words} />
        <LimitsOfRecords words={words} />
        <ChangeLog words={words} />
      </div>
    </article>
  )
}
