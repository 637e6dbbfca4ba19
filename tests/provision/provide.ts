import { canInstallPackages, installPackages } from './debian.ts'
import { UnmetNeedError, type Need } from './need.ts'

function adviceFor(missing: readonly Need[]): string {
  const packages = [...new Set(missing.flatMap((need) => need.packages))].join(' ')
  return [
    ...missing.map((need) => `${need.name} is missing. ${need.advice}`),
    `On Debian and its relatives: sudo apt-get install --no-install-recommends ${packages}`,
  ].join('\n')
}

let last: Promise<void> = Promise.resolve()

/**
 * Finds every need, installing what is missing when that needs no question, in one go. One call waits for the one before:
 * a program that is being installed is there before it works.
 * @throws UnmetNeedError that says exactly what to install.
 */
export function provide(needs: readonly Need[]): Promise<void> {
  const own = last.then(() => findOrInstall(needs))
  last = own.catch(() => undefined)
  return own
}

async function findOrInstall(needs: readonly Need[]): Promise<void> {
  const missing = needs.filter((need) => need.find() === undefined)
  if (missing.length === 0) return
  const packages = [...new Set(missing.flatMap((need) => need.packages))]
  if (packages.length > 0 && canInstallPackages()) {
    process.stdout.write(`Installing what is missing: ${missing.map((need) => need.name).join(', ')}\n`)
    await installPackages(packages)
  }
  const unmet = needs.filter((need) => need.find() === undefined)
  if (unmet.length > 0) throw new UnmetNeedError(adviceFor(unmet))
}

/** Like `provide` for one need, and answers where it is. */
export async function provideOne(need: Need): Promise<string> {
  await provide([need])
  const place = need.find()
  if (place === undefined) throw new UnmetNeedError(adviceFor([need]))
  return place
}
