/** jsdom lays nothing out: a drawing is told a size, as a browser would tell it. */
export class SizedObserver implements ResizeObserver {
  readonly #report: ResizeObserverCallback

  constructor(report: ResizeObserverCallback) {
    this.#report = report
  }

  observe(target: Element): void {
    const size = { width: 640, height: 320 }
    const contentRect: DOMRectReadOnly = {
      ...size,
      x: 0,
      y: 0,
      top: 0,
      left: 0,
      right: 640,
      bottom: 320,
      toJSON: () => size,
    }
    const entry = { target, contentRect, borderBoxSize: [], contentBoxSize: [], devicePixelContentBoxSize: [] }
    this.#report([entry], this)
  }

  unobserve(): void {}
  disconnect(): void {}
}
