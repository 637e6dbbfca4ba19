import { spawnSync } from 'node:child_process'

export interface UserAndGroup {
  readonly uid: number
  readonly gid: number
}

function numericId(flag: '-u' | '-g', user: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, user], { encoding: 'utf8' })
  return status === 0 ? Number(stdout.trim()) : undefined
}

/** Who runs PostgreSQL, which refuses to run as root. Undefined for "whoever runs the tests". */
export function unprivilegedUser(): UserAndGroup | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const user of ['postgres', 'nobody']) {
    const uid = numericId('-u', user)
    const gid = numericId('-g', user)
    if (uid !== undefined && gid !== undefined) return { uid, gid }
  }
  throw new Error('Running as root, and neither the user postgres nor the user nobody exists to run PostgreSQL')
}
