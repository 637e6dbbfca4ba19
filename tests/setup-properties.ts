import fc from 'fast-check'

/** Short in `npm test`, so that it is run; long in `npm run soak`, so that the rare case is met. */
const SHORT_RUNS = 100
const LONG_RUNS = 20_000

fc.configureGlobal({ numRuns: process.env['SOAK'] === '1' ? LONG_RUNS : SHORT_RUNS })
