/** What the editor typed. It is never part of an address and never leaves the device but on paper. */
export interface EditorText {
  readonly title: string
  readonly mark: string
  readonly preparedFor: string
  readonly preparedBy: string
  /** One point a line. */
  readonly judgements: string
  readonly asks: string
}

export const NOTHING_TYPED: EditorText = {
  title: '',
  mark: '',
  preparedFor: '',
  preparedBy: '',
  judgements: '',
  asks: '',
}
