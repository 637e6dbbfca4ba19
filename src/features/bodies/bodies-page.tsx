/** Every ministry and institution, with what it has to do with; found by its name in any of the four languages. */
import { useMemo } from 'react'
import { bodyItems, busiestFirst, type BodyItems } from '#src/domain/bodies/body-items.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { NothingMatches } from '#src/ui/nothing-matches.tsx'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { RichLine } from '#src/ui/rich-line.tsx'
import { useView } from '#src/ui/view-context.ts'
import { BodyGroups } from './body-groups.tsx'
import { FindForm } from './find-form.tsx'
import { useFoundBodies } from './use-found-bodies.ts'
import styles from './bodies-page.module.css'

export const FIND_PARAMETER = 'find'

export function BodiesPage() {
  const { messages } = useI18n()
  const { view, tracker, parameters } = useView()
  const { bodies: words } = messages
  const text = parameters.get(FIND_PARAMETER)?.trim() ?? ''
  const { isFound, state } = useFoundBodies(text)
  const all = useMemo(() => busiestFirst(bodyItems(tracker.snapshot.bodies, view.items)), [tracker, view])
  const named = all.filter(({ items }) => items.length > 0)
  const shown = named.filter(({ body }) => isFound(body.id))
  return (
    <>
      <PageHeading title={words.title} />
      {view.items.length === 0 ? (
        <NothingMatches />
      ) : (
        <>
          <p className={styles.lead}>
            <RichLine line={words.lead(named.length, view.items.length)} />
          </p>
          <p className={styles.definition}>{words.definition}</p>
          <FindForm key={text} text={text} />
          <p className={styles.state} role="status">
            {state === 'loading' ? words.namesLoading : null}
            {state === 'failed' ? words.namesFailed : null}
            {text === '' || state === 'loading' ? null : ` ${words.found(shown.length, named.length)}`}
          </p>
          <Shown shown={shown} text={text} />
          {named.length < all.length ? (
            <p className={styles.definition}>{words.hidden(all.length - named.length)}</p>
          ) : null}
        </>
      )}
    </>
  )
}

function Shown({ shown, text }: { readonly shown: readonly BodyItems[]; readonly text: string }) {
  const { bodies } = useI18n().messages
  if (shown.length === 0) return <p>{bodies.noneFound(text)}</p>
  return <BodyGroups bodies={shown} />
}
