/** The environment, read once; all its faults are reported together. */
import { resolve } from 'node:path'
import { REVIEW_RULES, type ReviewRule } from '#src/domain/editing/commands.ts'
import { readAccessConfig, readCount, type AccessConfig, type ReadValue } from './access/access-config.ts'
import { readTrustedProxies, type TrustedProxies } from './access/read-trusted-proxies.ts'
import { ExplainedError } from './explained-error.ts'
import { REFERENCE_RECORDS } from './import/dataset-folder.ts'

export interface Config {
  readonly port: number
  readonly host: string
  /** Where the embedded database lives; unused with a PostgreSQL. */
  readonly dataFolder: string
  /** Null: the embedded SQLite. */
  readonly databaseUrl: string | null
  /** Loaded on the first start, into an empty store; the reference records unless named. */
  readonly recordsFolder: string
  /** Whether what is published must have been proposed by somebody else. */
  readonly review: ReviewRule
  /** Where readers reach the tracker, for links in files; null: unknown. Never read from a request, whose Host anybody can set. */
  readonly publicAddress: string | null
  readonly trustedProxies: TrustedProxies
  /** What a scraper of figures has to show; null: there are none. */
  readonly metricsToken: string | null
  /** How long dry runs and keys of requests are kept. */
  readonly importHours: number
  readonly keyHours: number
  readonly access: AccessConfig
}

export class ConfigError extends ExplainedError {
  override readonly name = 'ConfigError'
}

type Environment = Readonly<Record<string, string | undefined>>

function readPort(text: string, faults: string[]): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  faults.push(`PORT should be a number from 0 to 65535, not "${text}"`)
  return 0
}

/** The address may hold a password, so a fault never repeats it. */
function readDatabaseUrl(text: string, faults: string[]): string | null {
  if (text === '') return null
  const protocol = URL.canParse(text) ? new URL(text).protocol : ''
  if (protocol === 'postgres:' || protocol === 'postgresql:') return text
  faults.push('DATABASE_URL should be an address such as postgres://user@host/database')
  return null
}

function readReview(text: string, faults: string[]): ReviewRule {
  const rule = REVIEW_RULES.find((one) => one === text)
  if (rule !== undefined) return rule
  faults.push(`REVIEW should be ${REVIEW_RULES.join(' or ')}, not "${text}"`)
  return 'two-person'
}

/** An origin alone: pages and API stand at the root. */
function readPublicAddress(text: string, faults: string[]): string | null {
  if (text === '') return null
  const address = URL.canParse(text) ? new URL(text) : null
  const isWeb = address?.protocol === 'https:' || address?.protocol === 'http:'
  if (address !== null && isWeb && address.href === `${address.origin}/`) return address.origin
  faults.push('PUBLIC_ADDRESS should be an address without a path, such as https://tracker.example.org')
  return null
}

/** A secret, so a fault never repeats it. */
function readMetricsToken(text: string, faults: string[]): string | null {
  if (text === '') return null
  if (/^[\x21-\x7E]{16,200}$/.test(text)) return text
  faults.push('METRICS_TOKEN should be 16 to 200 characters without spaces')
  return null
}

const USUAL_HOURS = 24
const LONGEST_HOURS = 30 * 24

function readHours(name: string, value: ReadValue, faults: string[]): number {
  return readCount({ name, absent: USUAL_HOURS, most: LONGEST_HOURS }, value, faults)
}

/** An empty variable counts as unset. @throws ConfigError naming everything that is wrong */
export function readConfig(environment: Environment): Config {
  const value = (name: string, absent: string): string => {
    const text = environment[name]?.trim() ?? ''
    return text === '' ? absent : text
  }
  const faults: string[] = []
  const publicAddress = readPublicAddress(value('PUBLIC_ADDRESS', ''), faults)
  const config: Config = {
    port: readPort(value('PORT', '4173'), faults),
    host: value('HOST', '127.0.0.1'),
    dataFolder: resolve(value('DATA_DIR', './data')),
    review: readReview(value('REVIEW', 'two-person'), faults),
    databaseUrl: readDatabaseUrl(value('DATABASE_URL', ''), faults),
    recordsFolder: resolve(value('RECORDS_DIR', REFERENCE_RECORDS)),
    publicAddress,
    trustedProxies: readTrustedProxies(value('TRUST_PROXY', ''), faults),
    importHours: readHours('IMPORT_HOURS', value, faults),
    keyHours: readHours('IDEMPOTENCY_HOURS', value, faults),
    metricsToken: readMetricsToken(value('METRICS_TOKEN', ''), faults),
    access: readAccessConfig(value, publicAddress, faults),
  }
  if (faults.length > 0) throw new ConfigError(`The environment is not right:\n${faults.join('\n')}`)
  return config
}
