/** Of a list of sessions or of tokens: one's own, or those that an administrator looks after. */
export interface ListProps {
  readonly title: string
  readonly lead: string | null
  /** Whose, as the service is asked; null: one's own. */
  readonly of: string | null
  readonly csrfToken: string | null
}
