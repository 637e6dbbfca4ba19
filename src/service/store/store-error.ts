import { ExplainedError } from '../explained-error.ts'

/** The store cannot be used, for a reason that whoever runs the service can do something about. */
export class StoreError extends ExplainedError {
  override readonly name = 'StoreError'

  constructor(message: string, cause?: unknown) {
    super(cause instanceof Error ? `${message}: ${cause.message}` : message, { cause })
  }
}
