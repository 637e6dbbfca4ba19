import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { findProgram } from '../../src/tooling/find-program.ts'

const POLICY = '/usr/sbin/policy-rc.d'
/** Two runs on one machine may both install; each waits for the other's lock. */
const ATTEMPTS = 5
const WAIT_MILLISECONDS = 10_000

/** Packages are installed only where nobody has to be asked: as root, with apt. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && findProgram(['apt-get']) !== undefined
}

async function apt(...parameters: string[]): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    // Errors only: it runs beside the first stages, whose own words should stay together.
    const child = spawn('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=300', ...parameters], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    await once(child, 'exit')
    if (child.exitCode === 0) return true
    if (attempt < ATTEMPTS) await sleep(WAIT_MILLISECONDS)
  }
  return false
}

/**
 * False when apt could not do it. The policy file keeps Debian's PostgreSQL package from starting a server of its own
 * on the usual port; it is removed again unless it was there before.
 */
export async function installPackages(packages: readonly string[]): Promise<boolean> {
  const ownPolicy = !existsSync(POLICY)
  if (ownPolicy) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    return (await apt('update')) && (await apt('install', '-y', '--no-install-recommends', ...packages))
  } finally {
    if (ownPolicy) rmSync(POLICY, { force: true })
  }
}
