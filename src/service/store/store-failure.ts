/** Failures of a database that pass by themselves or by an administrator, told from mistakes in the program. */
import { StoreUnavailable } from '#src/domain/contract/desk/desk-store.ts'

type Reason = StoreUnavailable['reason']

/** Codes of SQLite, of PostgreSQL (its SQLSTATE), and of the system below both. */
const BY_CODE: readonly (readonly [pattern: RegExp, reason: Reason])[] = [
  [/^(SQLITE_FULL|53100|ENOSPC|EDQUOT|EFBIG)$/, 'store-full'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)|^(55P03|40001|40P01|57014|53[23]00)$/, 'store-busy'],
  [/^SQLITE_(IOERR|READONLY|CANTOPEN|PROTOCOL)|^(08\w{3}|57P\d\d|25006)$/, 'store-unreachable'],
  [/^E(CONN(REFUSED|RESET|ABORTED)|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN|IO)$/, 'store-unreachable'],
]

/** The PostgreSQL client has no codes for these. */
const WITHOUT_CODE =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error)/

function asStoreFailure(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  const found = BY_CODE.find(([pattern]) => pattern.test(code))
  if (found !== undefined) return new StoreUnavailable(found[1], error)
  return WITHOUT_CODE.test(error.message) ? new StoreUnavailable('store-unreachable', error) : error
}

export async function withStoreFailures<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asStoreFailure(error)
  }
}
