import proxyAddress, { compile } from '@fastify/proxy-addr'
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Who is believed about X-Forwarded-For: nobody, so many hops, or these proxies. */
export type TrustedProxies = false | number | string[]

/** As Fastify takes it. */
export function trustOf(trusted: TrustedProxies): false | string[] | ((address: string, hop: number) => boolean) {
  return typeof trusted === 'number' ? (_, hop) => hop < trusted : trusted
}

/** Who is believed to have sent a request: what Fastify would say, for requests that it does not see. */
export function senderOf(trusted: TrustedProxies): (request: IncomingMessage) => string {
  const trust = trustOf(trusted)
  if (trust === false) return ({ socket }) => socket.remoteAddress ?? ''
  const isTrusted = typeof trust === 'function' ? trust : compile(trust)
  return (request) => proxyAddress(request, isTrusted)
}

const NAMED = ['loopback', 'linklocal', 'uniquelocal']
const MOST_HOPS = 9

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  if (prefix === undefined) return true
  if (!/^\d{1,3}$/.test(prefix)) return false
  try {
    new BlockList().addSubnet(address, Number(prefix), family === 6 ? 'ipv6' : 'ipv4')
    // Everybody is no proxy: whoever asks could then claim any address.
    return Number(prefix) > 0
  } catch {
    return false
  }
}

/** The address of a client stands in the audit and in the limits, so nobody is believed about it unless told here. */
export function readTrustedProxies(text: string, faults: string[]): TrustedProxies {
  if (text === '') return false
  if (/^\d$/.test(text) && Number(text) <= MOST_HOPS) return Number(text)
  const proxies = text.split(',').map((part) => part.trim())
  if (proxies.every((one) => NAMED.includes(one) || isNetwork(one))) return proxies
  faults.push(
    `TRUST_PROXY should be the number of proxies before the service, or their addresses such as loopback, 10.0.0.0/8; not "${text}"`,
  )
  return false
}
