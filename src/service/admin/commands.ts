import { BACKUP_COMMAND } from './backup-command.ts'
import type { Command } from './command.ts'
import { EXPORT_COMMAND } from './export-command.ts'
import { IMPORT_COMMAND } from './import-command.ts'
import { RESTORE_COMMAND } from './restore-command.ts'
import { TOKEN_COMMAND } from './token-command.ts'
import { VERIFY_COMMAND } from './verify-command.ts'

export const COMMANDS: readonly Command[] = [
  TOKEN_COMMAND,
  EXPORT_COMMAND,
  IMPORT_COMMAND,
  BACKUP_COMMAND,
  RESTORE_COMMAND,
  VERIFY_COMMAND,
]

export function usageOf(commands: readonly Command[]): string {
  const lines = commands.map(({ name, usage, summary }) => `  npm run admin -- ${name} ${usage}\n      ${summary}`)
  return ['What can be done here, with the environment that the service has:', ...lines].join('\n')
}
