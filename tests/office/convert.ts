/** Headless LibreOffice: opens a file and writes it out in another form, or says that it could not. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll } from 'vitest'
import { provideOne } from '../provision/provide.ts'
import { libreoffice } from '../provision/libreoffice.ts'

const run = promisify(execFile)

/** Making a profile costs seconds. Of our own, as two instances that share one refuse each other. */
const profile = mkdtempSync(join(tmpdir(), 'four-paths-office-profile-'))
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }))

export interface Converted {
  readonly name: string
  readonly content: Buffer
}

/**
 * The files that come of converting one.
 * @param form as `--convert-to` names it: `pdf`, or an extension with a filter and its options
 * @throws Error with what LibreOffice said when it wrote nothing; it ends with 0 all the same
 */
export async function convert(name: string, content: Uint8Array, form: string): Promise<Converted[]> {
  const program = await provideOne(libreoffice)
  const folder = mkdtempSync(join(tmpdir(), 'four-paths-office-'))
  try {
    writeFileSync(join(folder, name), content)
    const out = join(folder, 'out')
    const { stdout, stderr } = await run(program, [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--norestore',
      '--convert-to',
      form,
      '--outdir',
      out,
      join(folder, name),
    ])
    const written = stdout.includes('->') ? readdirSync(out) : []
    if (written.length === 0) throw new Error(`LibreOffice wrote nothing of ${name}: ${stdout}${stderr}`)
    return written.map((file) => ({ name: file, content: readFileSync(join(out, file)) }))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}
