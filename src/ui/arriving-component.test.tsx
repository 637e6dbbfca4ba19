import { render, screen } from '@testing-library/react'
import { Suspense, type ComponentType } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { arrivingComponent, usePrepared, type ArrivingComponent } from './arriving-component.tsx'

const Greeting = ({ name }: { readonly name: string }) => <p>Good day, {name}</p>
const load = () => vi.fn<() => Promise<ComponentType<{ readonly name: string }>>>(async () => Greeting)

function show({ Part }: ArrivingComponent<{ readonly name: string }>): void {
  render(
    <Suspense fallback={<p>Coming</p>}>
      <Part name="Rin" />
    </Suspense>,
  )
}

describe('a component that arrives', () => {
  it('is drawn at once where it was prepared', async () => {
    const part = arrivingComponent(load())
    part.prepare()
    await Promise.resolve()
    show(part)
    expect(screen.getByText('Good day, Rin')).toBeVisible()
  })

  it('is waited for where it was not', async () => {
    show(arrivingComponent(load()))
    expect(screen.getByText('Coming')).toBeVisible()
    expect(await screen.findByText('Good day, Rin')).toBeVisible()
  })

  it('may fail to be prepared without anybody being told, and be asked for again when it is drawn', async () => {
    const loading = load().mockRejectedValueOnce(new Error('planted'))
    const part = arrivingComponent(loading)
    part.prepare()
    await Promise.resolve()
    show(part)
    expect(await screen.findByText('Good day, Rin')).toBeVisible()
    expect(loading).toHaveBeenCalledTimes(2)
  })

  it('is asked for once the page is there', () => {
    const prepare = vi.fn<() => void>()
    function Page() {
      usePrepared({ prepare })
      return null
    }
    const { rerender } = render(<Page />)
    rerender(<Page />)
    expect(prepare).toHaveBeenCalledTimes(1)
  })
})
