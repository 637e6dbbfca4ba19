/** A button that only leads to another address: on a page that the service answers it is a link to it. */
import type { ReactNode } from 'react'
import { isAnswered } from '#src/domain/contract/site.ts'
import { Button } from './button.tsx'
import styles from './button.module.css'
import { useSite } from './site-context.ts'

interface AddressButtonProps {
  /** Below the site's base, as `addressHere` and `addressWith` of the view give it. */
  readonly to: string
  /** The same in the application. */
  readonly onPress: () => void
  readonly kind?: 'plain' | 'primary' | 'quiet'
  /** Of a choice among several: whether it is the present one. */
  readonly isOn?: boolean
  /** It can lead no further now, and says so; it keeps the focus. */
  readonly isIdle?: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function AddressButton({ to, onPress, kind = 'plain', isOn, isIdle, className, children }: AddressButtonProps) {
  const site = useSite()
  if (!isAnswered(site)) {
    return (
      <Button
        kind={kind}
        aria-pressed={isOn}
        aria-disabled={isIdle}
        className={`${className ?? ''} script-only`}
        onClick={onPress}
      >
        {children}
      </Button>
    )
  }
  const isLeading = isIdle !== true
  return (
    <a
      href={isLeading ? `${site.base}${to}` : undefined}
      role={isLeading ? undefined : 'link'}
      aria-disabled={isIdle}
      className={className === undefined ? styles.button : `${styles.button} ${className}`}
      data-kind={kind}
      aria-current={isOn === true ? 'true' : undefined}
    >
      {children}
    </a>
  )
}
