/** What it is, where it stands in the paper, and its status in one look. */
import { Link } from 'wouter'
import { useI18n } from '#src/i18n/i18n-context.ts'
import type { Grade } from '#src/domain/vocabulary.ts'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { readingWords } from '#src/ui/status-label.tsx'
import { StatusMark } from '#src/ui/status-mark.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import { wordsOf } from '#src/domain/text.ts'
import type { MilestoneModel } from './milestone-model.ts'
import styles from './milestone-heading.module.css'

export function MilestoneHeading({ model }: { readonly model: MilestoneModel }) {
  const { messages } = useI18n()
  const { item } = model
  const words = messages.milestone
  return (
    <header className={styles.header}>
      <Breadcrumb model={model} />
      <PageHeading title={wordsOf(item.title)}>
        <Words text={item.title} />
      </PageHeading>
      {model.isSelected ? null : <p className={styles.note}>{words.outsideSelection}</p>}
      <ShownStatus model={model} />
      <section className={styles.statement} aria-labelledby="statement">
        <h2 id="statement">{words.statement}</h2>
        <p>
          <Words text={item.summary} />
        </p>
      </section>
    </header>
  )
}

function Breadcrumb({ model: { path, measure } }: { readonly model: MilestoneModel }) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  const pathAddress = addressFor({ page: 'path', id: path.id })
  return (
    <nav aria-label={messages.milestone.breadcrumb}>
      <ol className={styles.breadcrumb}>
        <li>
          <Link href={pathAddress}>
            {messages.overview.pathNumber(path.number)}: <Words text={path.title} />
          </Link>
        </li>
        <li>
          <Link href={`${pathAddress}#measure-${measure.id}`}>
            <Words text={measure.title} />
          </Link>
        </li>
      </ol>
    </nav>
  )
}

/** Whose status is shown, in words: a country's own and the joint one must never be taken for each other. */
function useStatusTitle({ item }: MilestoneModel): string {
  const { messages } = useI18n()
  const { view } = useView()
  const { milestone, terms } = messages
  if (item.statusOf !== 'joint') return milestone.ownStatus(terms.country[item.statusOf])
  if (view.viewer !== null && item.concerns.includes(view.viewer))
    return milestone.concernedStatus(terms.country[view.viewer])
  return item.countries.length > 1 ? milestone.jointStatus : milestone.status
}

function ShownStatus({ model }: { readonly model: MilestoneModel }) {
  const { messages, date } = useI18n()
  const { item, since, reading, jointReading } = model
  const title = useStatusTitle(model)
  const words = messages.milestone
  return (
    <section className={styles.standing} aria-labelledby="status">
      <div>
        <h2 id="status">{title}</h2>
        <p className={styles.status} data-status={item.status ?? 'no-record'}>
          <StatusMark status={item.status ?? 'no-record'} />
          <span>{readingWords(reading, messages)}</span>
        </p>
        <p className={styles.beside}>
          {since === null ? null : <span>{words.since(date(since))}</span>}
          {item.statusOf === 'joint' ? null : <b>{words.jointIs(readingWords(jointReading, messages))}</b>}
        </p>
        <p className={styles.beside}>{messages.terms.statusMeaning[item.status ?? 'no-record']}</p>
      </div>
      <dl className={styles.grades}>
        <GradeLine label={`${words.grade}: ${words.gradeLatest}`} grade={item.latestGrade} />
        <GradeLine label={`${words.grade}: ${words.gradeAll}`} grade={item.grade} />
      </dl>
    </section>
  )
}

function GradeLine({ label, grade }: { readonly label: string; readonly grade: Grade | null }) {
  const { messages } = useI18n()
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {grade === null ? (
          messages.milestone.noReports
        ) : (
          <>
            <b className={styles.grade}>{grade}</b> {messages.terms.grade[grade]}
          </>
        )}
      </dd>
    </div>
  )
}
