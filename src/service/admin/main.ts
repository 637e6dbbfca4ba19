/** `npm run admin -- …`: what is done to the data at the command line, also while the service runs. */
import { readConfig } from '../config.ts'
import { ExplainedError } from '../explained-error.ts'
import { UsageError } from './command.ts'
import { COMMANDS, usageOf } from './commands.ts'

/** As sysexits.h has it. */
const WRONG_USAGE = 64

async function run([name = '', ...parameters]: readonly string[]): Promise<void> {
  const command = COMMANDS.find((one) => one.name === name)
  if (command === undefined) throw new UsageError(usageOf(COMMANDS))
  const print = (line: string): void => void process.stdout.write(`${line}\n`)
  await command.run(parameters, { config: readConfig(process.env), print })
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  const isExpected = error instanceof ExplainedError || (error instanceof Error && 'code' in error)
  process.stderr.write(`${error instanceof Error ? (isExpected ? error.message : error.stack) : String(error)}\n`)
  process.exitCode = error instanceof UsageError ? WRONG_USAGE : 1
}
