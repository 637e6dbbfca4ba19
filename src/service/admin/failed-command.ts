import { ExplainedError } from '../explained-error.ts'

/** The command did what it was asked, and what it found is not good. */
export class FailedCommand extends ExplainedError {
  override readonly name = 'FailedCommand'
}
