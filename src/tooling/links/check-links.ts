/** Checks many addresses with courtesy: few hosts at once, one address of a host at a time, and a pause between two. */
import { setTimeout as sleep } from 'node:timers/promises'
import { checkAddress, type LinkState } from './check-address.ts'

export interface Link {
  /** Of the source. */
  readonly id: string
  readonly address: string
}

export interface CheckedLink extends Link {
  readonly state: LinkState
}

export interface Courtesy {
  readonly timeoutMilliseconds: number
  /** Hosts asked at the same time. */
  readonly hostsAtOnce: number
  /** Between two addresses of one host. */
  readonly pauseMilliseconds: number
}

/** Hosts asked first; when none of them answers, there is no network, and the rest is not asked at all. */
const PROBED_HOSTS = 5

export interface LinkReport {
  /** In the order of the links; only the probed ones without a network. */
  readonly checked: readonly CheckedLink[]
  readonly hasNetwork: boolean
}

function byHost(links: readonly Link[]): Link[][] {
  const hosts = new Map<string, Link[]>()
  for (const link of links) {
    const { host } = new URL(link.address)
    hosts.set(host, [...(hosts.get(host) ?? []), link])
  }
  return [...hosts.values()]
}

async function checkHost(
  links: readonly Link[],
  { timeoutMilliseconds, pauseMilliseconds }: Courtesy,
): Promise<CheckedLink[]> {
  const checked: CheckedLink[] = []
  for (const link of links) {
    if (checked.length > 0) await sleep(pauseMilliseconds)
    checked.push({ ...link, state: await checkAddress(link.address, timeoutMilliseconds) })
  }
  return checked
}

async function checkHosts(hosts: readonly (readonly Link[])[], courtesy: Courtesy): Promise<CheckedLink[]> {
  const waiting = [...hosts]
  const checked: CheckedLink[] = []
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      checked.push(...(await checkHost(next, courtesy)))
    }
  }
  await Promise.all(Array.from({ length: courtesy.hostsAtOnce }, work))
  return checked
}

/** A server that refuses or has lost a page has answered: there is a network. */
function hasAnswered({ state }: CheckedLink): boolean {
  return state.is !== 'unreachable'
}

export async function checkLinks(links: readonly Link[], courtesy: Courtesy): Promise<LinkReport> {
  const hosts = byHost(links)
  const probes = hosts.slice(0, PROBED_HOSTS).map((own) => own.slice(0, 1))
  const probed = await checkHosts(probes, courtesy)
  const hasNetwork = links.length === 0 || probed.some(hasAnswered)
  const asked = new Set(probed.map(({ id }) => id))
  const rest = hasNetwork ? byHost(links.filter(({ id }) => !asked.has(id))) : []
  const states = new Map([...probed, ...(await checkHosts(rest, courtesy))].map((link) => [link.id, link]))
  return { checked: links.flatMap(({ id }) => states.get(id) ?? []), hasNetwork }
}
