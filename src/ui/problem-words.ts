/** What is said of a part of an address that was not understood: of the selection, and of what single pages read beside it. */
import type { ProblemReason } from '#src/domain/selection/selection-codec.ts'
import type { Messages } from '#src/i18n/messages/messages.ts'

export interface AddressProblem {
  readonly parameter: string
  readonly value: string
  readonly reason: ProblemReason
}

export function problemWords({ parameter, value, reason }: AddressProblem, { states }: Messages): string {
  switch (reason) {
    case 'unknown-value':
    case 'not-a-date':
      return states.problem[reason](parameter, value)
    case 'unknown-parameter':
    case 'repeated':
    case 'too-long':
    case 'needs-since':
      return states.problem[reason](parameter)
  }
}
