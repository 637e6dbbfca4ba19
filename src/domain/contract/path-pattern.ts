/** The part of a path that stands where `{id}` does, empty without one; null when the path is another's. */
export function idIn(path: string, pattern: string): string | null {
  const [head = '', tail] = pattern.split('{id}')
  if (tail === undefined) return path === pattern ? '' : null
  if (!path.startsWith(head) || !path.endsWith(tail) || path.length <= head.length + tail.length) return null
  const id = path.slice(head.length, path.length - tail.length)
  return id.includes('/') ? null : id
}

interface Offered {
  readonly method: string
  readonly path: string
}

export interface PathMatch<T extends Offered> {
  readonly route: T
  readonly id: string
}

export function matchesOf<T extends Offered>(routes: readonly T[], path: string): PathMatch<T>[] {
  return routes.flatMap((route): PathMatch<T>[] => {
    const id = idIn(path, route.path)
    return id === null ? [] : [{ route, id }]
  })
}

/** HEAD is answered as GET. */
export function isMethodOf(method: string, route: Offered): boolean {
  return route.method === method || (route.method === 'GET' && method === 'HEAD')
}

/** The methods that are taken at a path; none when it is somebody else's. */
export function methodsAt(routes: readonly Offered[], path: string): string[] {
  return matchesOf(routes, path).flatMap(({ route }) => (route.method === 'GET' ? ['GET', 'HEAD'] : [route.method]))
}
