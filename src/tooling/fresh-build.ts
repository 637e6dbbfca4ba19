import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashBuildInputs } from './build-inputs.ts'
import { ROOT, STAMP } from './places.ts'

function stampOfLastBuild(): string | undefined {
  try {
    return readFileSync(STAMP, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * Builds the pages unless dist/ holds a build of exactly these inputs. In a process of its own, so that the bundler's
 * memory is given back before the service starts.
 * @throws Error when the build fails; the reason is already printed.
 */
export async function ensureFreshBuild(): Promise<void> {
  if (stampOfLastBuild() === hashBuildInputs()) return
  process.stdout.write('Building the pages\n')
  const builder = spawn(process.execPath, [join(ROOT, 'src/tooling/build.ts')], { cwd: ROOT, stdio: 'inherit' })
  await once(builder, 'exit')
  if (builder.exitCode !== 0) throw new Error('The pages could not be built')
}
