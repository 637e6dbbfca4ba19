import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
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

  it('says in plain words why it cannot start', async () => {
    const wrong = start({ PORT: 'x', DATABASE_URL: 'nothing' })
    expect(await wrong.ended).toEqual([1, null])
    expect(wrong.errors()).toMatch(/^The environment is not right:\nPORT[^]*DATABASE_URL[^]*\n$/)

    const first = start()
    const port = new URL(await first.address).port
    const second = start({ PORT: port })
    expect(await second.ended).toEqual([1, null])
    expect(second.errors()).toMatch(/EADDRINUSE/)
    expect(second.errors()).not.toMatch(/\n\s+at /)

    const unreachable = start({ DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/none' })
    expect(await unreachable.ended).toEqual([1, null])
    expect(unreachable.errors()).toMatch(/^The PostgreSQL database cannot be used \(ECONNREFUSED\)/)
    expect(unreachable.errors()).not.toMatch(/secret/)
  })
})
