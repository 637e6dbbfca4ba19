/** A failure whose message is all that whoever runs the service needs: it is shown without a stack. */
export class ExplainedError extends Error {}
