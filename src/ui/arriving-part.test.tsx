import { screen } from '@testing-library/react'
import { lazy } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { renderAt } from '#tests/components/render-at.tsx'
import { ArrivingPart } from './arriving-part.tsx'

describe('a part that arrives when it is asked for', () => {
  it('stands where what was there meanwhile stood', async () => {
    const Part = lazy(async () => ({ default: () => <p>The part</p> }))
    renderAt(
      '/en',
      <ArrivingPart resetKey="a" meanwhile={<p>Coming</p>}>
        <Part />
      </ArrivingPart>,
    )
    expect(screen.getByText('Coming')).toBeVisible()
    expect(await screen.findByText('The part')).toBeVisible()
  })

  it('says that it could not be had, and leaves the rest of the page alone', async () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const Part = lazy(() => Promise.reject(new Error('gone')))
    renderAt(
      '/en',
      <>
        <p>The rest</p>
        <ArrivingPart resetKey="a" meanwhile={null}>
          <Part />
        </ArrivingPart>
      </>,
    )
    expect(await screen.findByRole('alert')).toHaveTextContent('Try again')
    expect(screen.getByText('The rest')).toBeVisible()
    silenced.mockRestore()
  })
})
