const LONGEST = 200
/** Could break a line of a log, turn a list around, or hide inside a name. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/** A person's name as others may see it, whatever the provider sent. */
export function plainName(sent: string): string {
  return sent.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim().slice(0, LONGEST).toWellFormed()
}
