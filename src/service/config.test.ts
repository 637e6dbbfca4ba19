import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from './config.ts'
import { REFERENCE_RECORDS } from './import/dataset-folder.ts'

describe('readConfig(environment)', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({
      port: 4173,
      host: '127.0.0.1',
      dataFolder: resolve('data'),
      databaseUrl: null,
      recordsFolder: REFERENCE_RECORDS,
      review: 'two-person',
      publicAddress: null,
      trustedProxies: false,
      importHours: 24,
      keyHours: 24,
    })
  })

  it('takes what is given, and an empty variable for none', () => {
    const environment = {
      PORT: '80',
      HOST: '0.0.0.0',
      DATA_DIR: '/data',
      DATABASE_URL: 'postgres://me@db/tracker',
      RECORDS_DIR: '/records',
      REVIEW: 'one-person',
      PUBLIC_ADDRESS: 'https://tracker.example.org:8443/',
    }
    expect(readConfig(environment)).toMatchObject({
      port: 80,
      host: '0.0.0.0',
      dataFolder: resolve('/data'),
      databaseUrl: 'postgres://me@db/tracker',
      recordsFolder: resolve('/records'),
      review: 'one-person',
      publicAddress: 'https://tracker.example.org:8443',
    })
    const empty = {
      PORT: '',
      HOST: ' ',
      DATA_DIR: '',
      DATABASE_URL: '',
      RECORDS_DIR: '',
      REVIEW: '',
      PUBLIC_ADDRESS: '',
    }
    expect(readConfig(empty)).toEqual(readConfig({}))
  })

  it('names every fault at once, without repeating a password', () => {
    const read = () => readConfig({ PORT: '70000', DATABASE_URL: 'mysql://me:secret@db/tracker', REVIEW: 'nobody' })
    expect(read).toThrow(ConfigError)
    expect(read).toThrow(/PORT should be[^]*REVIEW should be[^]*DATABASE_URL should be/)
    expect(read).not.toThrow(/secret/)
  })

  it.each([
    'tracker.example.org',
    'ftp://tracker.example.org',
    'https://tracker.example.org/path',
    'https://tracker.example.org/?a=b',
    'https://me:secret@tracker.example.org',
    'javascript:alert(1)',
  ])('PUBLIC_ADDRESS=%s is no public address', (address) => {
    expect(() => readConfig({ PUBLIC_ADDRESS: address })).toThrow('PUBLIC_ADDRESS should be an address without a path')
  })

  it.each(['-1', '4e3', 'http', '4173.5', '65536'])('PORT=%s is no port', (port) => {
    expect(() => readConfig({ PORT: port })).toThrow('PORT should be a number from 0 to 65535')
  })

  it.each(['0', '721', '1.5', 'day'])('IMPORT_HOURS=%s and IDEMPOTENCY_HOURS=%s are no hours', (hours) => {
    const read = () => readConfig({ IMPORT_HOURS: hours, IDEMPOTENCY_HOURS: hours })
    expect(read).toThrow(/IMPORT_HOURS should be a number from 1 to 720[^]*IDEMPOTENCY_HOURS should be/)
  })
})
