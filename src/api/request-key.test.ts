import { describe, expect, it } from 'vitest'
import { RequestKeys } from './request-key.ts'

describe('RequestKeys', () => {
  it('an attempt without an answer is made again under its key; what was answered is finished', async () => {
    const keys = new RequestKeys()
    const sent: string[] = []
    const attempt = (answers: boolean) => async (key: string) => {
      sent.push(key)
      if (!answers) throw new Error('lost')
    }
    await expect(keys.once('a', attempt(false))).rejects.toThrow('lost')
    await keys.once('b', attempt(true))
    await keys.once('a', attempt(true))
    await keys.once('a', attempt(true))
    const [lost, other, again, fresh] = sent
    expect(again).toBe(lost)
    expect(new Set([lost, other, fresh]).size).toBe(3)
  })
})
