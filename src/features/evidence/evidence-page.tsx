/** The paper's own evidence: why cooperate, on what, what stands in the way, and the figures it gives. */
import { Link } from 'wouter'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEvidenceWords } from '#src/i18n/load-page-words.ts'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { useReveal } from '#src/ui/use-reveal.ts'
import { useView } from '#src/ui/view-context.ts'
import { withParameter } from '#src/ui/with-parameter.ts'
import { Words } from '#src/ui/words.tsx'
import { Barriers } from './barriers.tsx'
import { Indicators } from './indicators.tsx'
import { Layers } from './layers.tsx'
import { Pillars } from './pillars.tsx'
import styles from './evidence-page.module.css'

const SECTIONS = ['rationale', 'foundations', 'indicators', 'layers', 'barriers'] as const

export function EvidencePage() {
  const { date } = useI18n()
  const words = useEvidenceWords()
  const { tracker, view, addressFor } = useView()
  const { framework } = tracker.snapshot
  const { paper, rationale, foundations } = framework
  useReveal(null)
  return (
    <article>
      <PageHeading title={words.title} />
      <div className={styles.lead} role="note">
        <p>
          <b>{words.view}.</b> {words.lead(words.author)}
        </p>
        <p className={styles.origin}>
          {paper.author}, <Words text={paper.title} /> · {paper.publisher} · {date(paper.published)}
          <span className="screen-only">
            {' · '}
            <Link href={withParameter(addressFor({ page: 'sources' }), 'find', paper.id)}>{words.readPaper}</Link>
          </span>
        </p>
      </div>
      <nav className={`${styles.contents} screen-only`} aria-label={words.contents}>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{words[section]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Pillars id="rationale" title={words.rationale} note={words.rationaleNote} pillars={rationale} />
      <Pillars id="foundations" title={words.foundations} note={words.foundationsNote} pillars={foundations} />
      <Indicators framework={framework} />
      <Layers framework={framework} />
      <Barriers framework={framework} />
      <p className={styles.foot}>{words.filterNote(date(view.clock.asOf))}</p>
    </article>
  )
}
