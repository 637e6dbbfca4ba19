import type { Role } from '#src/domain/access/roles.ts'
import { useAccountWords } from '#src/i18n/load-account-words.ts'
import desk from '../part/desk.module.css'

interface PersonNameProps {
  /** Without a role: it was taken away, and what the person still has is worth nothing. */
  readonly person: { readonly name: string; readonly role: Role | null }
}

export function PersonName({ person: { name, role } }: PersonNameProps) {
  const words = useAccountWords()
  return (
    <>
      {name} <span className={desk.soft}>{role === null ? words.noRole : words.role[role]}</span>
    </>
  )
}
