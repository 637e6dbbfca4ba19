/** A form is a list of these: what is asked, how, and where a fault of it stands in the record. */
export interface Option {
  readonly value: string
  readonly label: string
}

interface FieldBase {
  /** Of its value. */
  readonly name: string
  readonly label: string
  readonly help?: string
  /** Where the service reports its faults, below the change: `report.note`. */
  readonly path: string
  readonly isOptional?: boolean
}

export type Field = FieldBase &
  (
    | { readonly type: 'line' | 'date' | 'number' }
    | { readonly type: 'words'; readonly lines: number }
    | {
        readonly type: 'choice'
        readonly options: readonly Option[]
        /** What stands for no choice; absent where one has to be made. */
        readonly none?: string
      }
    | { readonly type: 'many'; readonly options: readonly Option[] }
    | { readonly type: 'switch' }
    | { readonly type: 'sources' }
    | { readonly type: 'bodies'; readonly names: readonly Option[] }
    /** Chosen already, and not to be changed here. */
    | { readonly type: 'fixed'; readonly shown: string }
  )
