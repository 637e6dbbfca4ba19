/** A button that only leads to another address: on a page that the service answers it is a link to it. */
import type { ReactNode } from 'react'
import { isAnswered } from '#src/domain/contract/site.ts'
import { Button } from './button.tsx'
import styles from './button.module.css'
import { useSite } from './site-context.ts'

interface AddressLinkProps {
  /** Below the site's base, as `addressHere` and `addressWith` of the view give it. */
  readonly to: string
  readonly kind?: 'plain' | 'primary' | 'quiet'
  /** Of a choice among several: whether it is the present one. */
  readonly isOn?: boolean
  /** It can lead no further now, and says so; as a button it keeps the focus. */
  readonly isIdle?: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

interface AddressButtonProps extends AddressLinkProps {
  /** The same in the application. */
  readonly onPress: () => void
}

export function AddressButton({ onPress, ...link }: AddressButtonProps) {
  const { kind = 'plain', isOn, isIdle, className, children } = link
  if (isAnswered(useSite())) return <AddressLink {...link} />
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

/** Looks like a button. */
export function AddressLink({ to, kind = 'plain', isOn, isIdle = false, className, children }: AddressLinkProps) {
  const { base } = useSite()
  return (
    <a
      {...(isIdle ? { role: 'link', 'aria-disabled': true } : { href: `${base}${to}` })}
      className={className === undefined ? styles.button : `${styles.button} ${className}`}
      data-kind={kind}
      aria-current={isOn === true ? 'true' : undefined}
    >
      {children}
    </a>
  )
}
