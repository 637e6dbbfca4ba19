import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/domain/vocabulary.ts'
import { startServiceProcess, type ServiceProcess } from '../service-process.ts'
import { bytesSent } from './bytes-sent.ts'
import { kilobytes } from './kilobytes.ts'

const SNAPSHOT_KILOBYTES = 45

describe('the snapshot of the real records is light', () => {
  let service: ServiceProcess | undefined

  beforeAll(async () => {
    service = await startServiceProcess()
  })
  afterAll(() => service?.stop())

  it.each(LANGUAGES)(`in %s it is at most ${SNAPSHOT_KILOBYTES} kB over the wire`, async (language) => {
    const { encoding, bytes } = await bytesSent(`${service?.address}/api/v1/tracker?lang=${language}`)
    expect(encoding).toBe('br')
    expect(kilobytes(bytes)).toBeLessThanOrEqual(SNAPSHOT_KILOBYTES)
  })
})
