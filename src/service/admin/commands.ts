import type { Command } from './command.ts'
import { TOKEN_COMMAND } from './token-command.ts'

export const COMMANDS: readonly Command[] = [TOKEN_COMMAND]

export function usageOf(commands: readonly Command[]): string {
  const lines = commands.map(({ name, usage, summary }) => `  npm run admin -- ${name} ${usage}\n      ${summary}`)
  return ['What can be done here, with the environment that the service has:', ...lines].join('\n')
}
