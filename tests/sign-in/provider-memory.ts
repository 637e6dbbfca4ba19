/** Where the provider of the tests keeps what it knows: in memory, each provider its own. */
import type { AdapterFactory, AdapterPayload } from 'oidc-provider'

interface Kept {
  readonly payload: AdapterPayload
  readonly until: number
}

const SECOND = 1000
const HOUR_SECONDS = 3600

export function providerMemory(): AdapterFactory {
  const kept = new Map<string, Kept>()
  const inForce = (key: string): AdapterPayload | undefined => {
    const one = kept.get(key)
    return one === undefined || one.until <= Date.now() ? undefined : one.payload
  }
  const findBy = (kind: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    const keys = [...kept.keys()].filter((key) => key.startsWith(`${kind} `))
    return keys.map(inForce).find((payload) => payload !== undefined && matches(payload))
  }
  return (kind) => ({
    upsert: async (id, payload, expiresIn = HOUR_SECONDS) => {
      kept.set(`${kind} ${id}`, { payload, until: Date.now() + expiresIn * SECOND })
    },
    find: async (id) => inForce(`${kind} ${id}`),
    findByUid: async (uid) => findBy(kind, (payload) => payload.uid === uid),
    findByUserCode: async (userCode) => findBy(kind, (payload) => payload.userCode === userCode),
    consume: async (id) => {
      const one = kept.get(`${kind} ${id}`)
      if (one !== undefined) kept.set(`${kind} ${id}`, { ...one, payload: { ...one.payload, consumed: true } })
    },
    destroy: async (id) => {
      kept.delete(`${kind} ${id}`)
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key)
    },
  })
}
