/**
 * A component whose code is no part of the first view. Prepared in time it is drawn at once, like any other: React would wait
 * a third of a second before it shows what arrived, and who goes on by keyboard meanwhile would be past it.
 */
import { lazy, useEffect, useState, type ComponentType } from 'react'

export interface ArrivingComponent<P extends object> {
  /** Stands inside an ArrivingPart, which says what is seen until it is there. */
  readonly Part: ComponentType<P>
  /** Asks for the code; asked again it costs nothing. What cannot be had is told where the component is drawn. */
  readonly prepare: () => void
}

export function arrivingComponent<P extends object>(load: () => Promise<ComponentType<P>>): ArrivingComponent<P> {
  let arrived: ComponentType<P> | null = null
  const Later = lazy(async () => ({ default: await load() }))
  const prepare = (): void => {
    void load().then(
      (component) => (arrived = component),
      () => undefined,
    )
  }
  function Part(props: P) {
    const [Shown] = useState(() => arrived ?? Later)
    return <Shown {...props} />
  }
  return { Part, prepare }
}

/** Asks for it once the page is there. */
export function usePrepared({ prepare }: Pick<ArrivingComponent<object>, 'prepare'>): void {
  useEffect(prepare, [prepare])
}
