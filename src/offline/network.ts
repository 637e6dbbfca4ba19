/** On a line that only seems to be there nothing ever comes; a reader is given what is kept after this long. */
const PATIENCE_MILLISECONDS = 8000

export async function withPatience(asked: Promise<Response>): Promise<Response> {
  let patience = 0
  const tooLong = new Promise<never>((_, reject) => {
    patience = self.setTimeout(() => reject(new Error('the network did not answer')), PATIENCE_MILLISECONDS)
  })
  try {
    return await Promise.race([asked, tooLong])
  } finally {
    self.clearTimeout(patience)
  }
}

/** What proxies answer when the service behind them is gone. */
export function isUnreachable({ status }: Response): boolean {
  return status === 502 || status === 503 || status === 504
}
