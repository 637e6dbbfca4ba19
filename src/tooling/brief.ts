/** `npm run brief`: the briefing as a PDF without anybody at the screen, for mail-outs. */
import { BRIEF_HELP, readBriefOrder } from './brief-order.ts'
import { findChromium } from './find-chromium.ts'
import { ensureFreshBuild } from './fresh-build.ts'
import { withOwnService } from './own-service.ts'
import { printBriefing } from './print-briefing.ts'

const NO_BROWSER = `No Chromium was found, and the briefing is printed by one.
Install Chromium or Google Chrome (on Debian: sudo apt-get install chromium fonts-noto-cjk),
or set CHROMIUM_PATH to its program. Or open the briefing page in any browser and print it there.`

async function brief(): Promise<void> {
  const order = readBriefOrder(process.argv.slice(2))
  if (order === null) {
    process.stdout.write(BRIEF_HELP)
    return
  }
  const browserPath = findChromium()
  if (browserPath === undefined) throw new Error(NO_BROWSER)
  const print = (address: string) => printBriefing(order, address, browserPath)
  if (order.address === null) await ensureFreshBuild()
  const { pages } = order.address === null ? await withOwnService(print) : await print(order.address)
  process.stdout.write(`${order.out}: ${pages} ${pages === 1 ? 'page' : 'pages'}\n`)
}

try {
  await brief()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
