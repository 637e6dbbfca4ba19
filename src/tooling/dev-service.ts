/** `npm run dev:service`: the data service, restarted on change, and the pages with hot reload in front of it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { endWithParent } from './end-with-parent.ts'
import { ROOT } from './places.ts'
import { prefixLines } from './prefix-lines.ts'

if (process.env['npm_lifecycle_event'] !== undefined) endWithParent()

const port = process.env['PORT'] ?? '4173'
const env = { ...process.env, PORT: port, SERVICE_ADDRESS: `http://127.0.0.1:${port}` }

function start(name: string, parameters: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, parameters, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  prefixLines(child.stdout, `[${name}]`, process.stdout)
  prefixLines(child.stderr, `[${name}]`, process.stderr)
  return child
}

const children = [
  start('service', ['--watch', '--watch-preserve-output', join(ROOT, 'src/service/main.ts')]),
  start('pages', [join(ROOT, 'node_modules/vite/bin/vite.js')]),
]

function stopAll(): void {
  for (const child of children) child.kill('SIGTERM')
}

// One without the other answers half the questions and hides why; they live and end together.
for (const child of children) {
  child.once('exit', (code) => {
    process.exitCode ??= code ?? 0
    stopAll()
  })
}
process.once('SIGINT', stopAll)
process.once('SIGTERM', stopAll)
