/** Nothing but the pages under test may use the network: no updates, no telemetry, and no name resolves. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

/** Chromium's own sandbox does not work for root; everybody else keeps it. */
export function chromiumFlags(): string[] {
  return process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET
}
