/** The heading of a page: named in the document's title, and where the keyboard lands after a change of page. */
import { useEffect, useRef, type ReactNode } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import styles from './page-heading.module.css'

interface PageHeadingProps {
  readonly title: string
  /** Shown instead of the plain title. */
  readonly children?: ReactNode
  /** Kept for those who cannot see the page, where the sight of it says what it is. */
  readonly isHidden?: boolean
}

let isFirstPage = true

/** Somebody who is typing or choosing in the filter bar stays there, though the page below comes anew. */
function hasFollowedLink(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement instanceof HTMLAnchorElement
}

export function PageHeading({ title, children, isHidden = false }: PageHeadingProps) {
  const { messages } = useI18n()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    /** On the first page the browser decides; later pages replace it without a load, so focus has to be moved by hand. */
    if (isFirstPage) isFirstPage = false
    else if (hasFollowedLink()) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <title>{`${title} – ${messages.shell.name}`}</title>
      <h1 ref={heading} tabIndex={-1} className={isHidden ? 'visually-hidden' : styles.heading}>
        {children ?? title}
      </h1>
    </>
  )
}
