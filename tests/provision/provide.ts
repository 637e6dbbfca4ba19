import { canInstallPackages, installPackages } from './debian.ts'
import { UnmetNeedError, type Need } from './need.ts'

function adviceFor(missing: readonly Need[]): string {
  const packages = [...new Set(missing.flatMap((need) => need.packages))].join(' ')
  return [
    ...missing.map((need) => `${need.name} is missing. ${need.advice}`),
    `On Debian and its relatives: sudo apt-get install --no-install-recommends ${packages}`,
  ].join('\n')
}

/**
 * Finds every need, installing what is missing when that needs no question, in one go.
 * @throws UnmetNeedError that says exactly what to install.
 */
export async function provide(needs: readonly Need[]): Promise<void> {
  const missing = needs.filter((need) => need.find() === undefined)
  if (missing.length === 0) return
  if (canInstallPackages()) {
    process.stdout.write(`Installing what is missing: ${missing.map((need) => need.name).join(', ')}\n`)
    await installPackages([...new Set(missing.flatMap((need) => need.packages))])
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
