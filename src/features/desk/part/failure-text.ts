import { failureOf } from '#src/api/errors.ts'
import { refusalIn } from '#src/api/send-json.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'

const CROSS_SITE = 'urn:four-paths:problem:cross-site'

/** Why something failed or was refused, in the reader's language and with what to do. */
export function useFailureText(): (error: unknown) => string {
  const words = useEditingWords()
  const { messages } = useI18n()
  return (error) => {
    const refusal = refusalIn(error)
    if (refusal?.reason !== undefined) return words.refusal[refusal.reason]
    if (refusal?.type === CROSS_SITE) return words.failure['cross-site']
    const failure = failureOf(error)
    if (failure.kind === 'http') {
      if (failure.status === 401) return words.refusal['not-signed-in']
      if (failure.status === 403) return words.refusal['not-allowed']
      if (failure.status === 429) return words.refusal['too-many-requests']
      return `${words.failure.http} ${messages.states.http(String(failure.status), failure.detail)}`
    }
    return words.failure[failure.kind]
  }
}

/** Whether signing in again is what helps. */
export function isSignedOut(error: unknown): boolean {
  const failure = failureOf(error)
  return failure.kind === 'http' && failure.status === 401
}
