/** The barriers the paper names, each with the path that answers it and what happened outside on that path. */
import { useMemo } from 'react'
import { Link } from 'wouter'
import { barrierStandings, type BarredPath } from '#src/domain/evidence/barrier-standings.ts'
import type { Framework } from '#src/domain/records/framework.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEvidenceWords } from '#src/i18n/load-page-words.ts'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import page from './evidence-page.module.css'
import styles from './barriers.module.css'

export function Barriers({ framework }: { readonly framework: Framework }) {
  const words = useEvidenceWords()
  const { tracker, view } = useView()
  const standings = useMemo(
    () => barrierStandings(framework, tracker.snapshot.events, view.clock.asOf),
    [framework, tracker, view],
  )
  return (
    <section className={page.section} aria-labelledby="barriers">
      <h2 id="barriers" tabIndex={-1}>
        {words.barriers} <small>{words.view}</small>
      </h2>
      <p className={page.note}>{words.barriersNote}</p>
      <ul className={styles.barriers}>
        {standings.map(({ barrier, paths }) => (
          <li key={barrier.id} id={barrier.id}>
            <h3>
              <Words text={barrier.title} />
            </h3>
            <p>
              <Words text={barrier.summary} />
            </p>
            <p className={page.origin}>{words.plainSection(barrier.section)}</p>
            {paths.map((barred) => (
              <BarredPathLines key={barred.path.id} barred={barred} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function BarredPathLines({ barred: { path, events } }: { readonly barred: BarredPath }) {
  const { messages, list } = useI18n()
  const words = useEvidenceWords()
  const { addressFor } = useView()
  const address = addressFor({ page: 'path', id: path.id })
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{words.bearsOn}</dt>
        <dd>
          <Link href={address}>
            {messages.overview.pathNumber(path.number)} <Words text={path.title} />
          </Link>
        </dd>
      </div>
      <div>
        <dt>{words.eventsOfPath}</dt>
        <dd>
          <Link href={`${address}#events`}>
            {list([words.hindering(events.hindering), words.helping(events.enabling)])}
          </Link>
        </dd>
      </div>
    </dl>
  )
}
