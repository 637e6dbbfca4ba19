import { mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startProcess, type StartedProcess } from './service-process.ts'

describe('the process', () => {
  let folder: string
  const started: StartedProcess[] = []

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'four-paths-process-'))
  })
  afterEach(async () => {
    for (const { child } of started) child.kill('SIGKILL')
    await Promise.all(started.splice(0).map(({ ended }) => ended))
    rmSync(folder, { recursive: true, force: true })
  })

  function start(environment: Readonly<Record<string, string>> = {}): StartedProcess {
    const one = startProcess({ DATA_DIR: folder, ...environment })
    started.push(one)
    return one
  }

  it('prints its address plainly, and everything else as one JSON object a line', async () => {
    const { address, child, ended, output } = start()
    await fetch(`${await address}/api/v1/milestones?q=${encodeURIComponent('"\n{')}`)
    child.kill('SIGTERM')
    await ended
    const lines = output().trimEnd().split('\n')
    const plain = lines.filter((line) => !line.startsWith('{'))
    expect(plain).toEqual([await address])
    for (const line of lines.filter((one) => one.startsWith('{'))) expect(() => JSON.parse(line)).not.toThrow()
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('ends well on %s, and finishes what it was asked before', async (signal) => {
    const { address, child, ended, errors } = start()
    const at = await address
    const answers = Array.from({ length: 5 }, (_, index) =>
      fetch(`${at}/api/v1/milestones?asOf=20${index + 10}`).then((one) => one.json()),
    )
    // Held open by a client that has finished its request: it must not keep the process from ending.
    await new Promise<void>((resolve, reject) => {
      request(`${at}/api/v1/health`, { agent: false, headers: { connection: 'keep-alive' } }, (response) =>
        response.resume().on('end', resolve),
      )
        .on('error', reject)
        .end()
    })
    child.kill(signal)
    expect(await ended).toEqual([0, null])
    for (const answer of await Promise.all(answers)) expect(answer).toHaveProperty('total', 70)
    expect(errors()).toBe('')
  })

  it('two that start at once on one folder load the records once and both answer', async () => {
    const both = [start(), start(), start()]
    const addresses = await Promise.all(both.map(({ address }) => address))
    for (const address of addresses) {
      expect(await (await fetch(`${address}/api/v1/health`)).json()).toEqual({
        status: 'ok',
        revision: 1,
        store: 'sqlite',
      })
    }
  })

  it('survives a kill and keeps its data', async () => {
    const first = start()
    await first.address
    first.child.kill('SIGKILL')
    await first.ended
    const second = start()
    expect(await (await fetch(`${await second.address}/api/v1/health`)).json()).toMatchObject({ revision: 1 })
  })

  it.each<[fault: string, environment: Readonly<Record<string, string>>, words: RegExp]>([
    [
      'an environment that is wrong in two places',
      { PORT: 'x', DATABASE_URL: 'nothing' },
      /^The environment is not right:\nPORT[^]*DATABASE_URL[^]*\n$/,
    ],
    [
      'a database that is not there',
      { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/none' },
      /^The PostgreSQL database cannot be used \(ECONNREFUSED\)/,
    ],
    ['a data folder that is a file', { DATA_DIR: import.meta.filename }, /^The database .* cannot be opened/],
  ])('says in plain words why it cannot start: %s', async (_, environment, words) => {
    const { ended, errors } = start(environment)
    expect(await ended).toEqual([1, null])
    expect(errors()).toMatch(words)
    expect(errors()).not.toMatch(/secret|\n\s+at /)
  })

  it('says in plain words that its port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await once(holder, 'listening')
    const bound = holder.address()
    const { ended, errors } = start({ PORT: String(typeof bound === 'object' ? bound?.port : bound) })
    expect(await ended).toEqual([1, null])
    expect(errors()).toMatch(/EADDRINUSE/)
    expect(errors()).not.toMatch(/\n\s+at /)
    holder.close()
  })
})
