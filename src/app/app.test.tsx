import { QueryClient } from '@tanstack/react-query'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { handlersFor } from '#mocks/handlers.ts'
import { EDITOR } from '#tests/builders/desk.ts'
import { network } from '#tests/network.ts'
import { App } from './app.tsx'

/** The whole application at an address, with requests that are not tried again. */
async function open(address: string): Promise<void> {
  history.replaceState(null, '', address)
  const queryClient = new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } })
  // Words suspend the first render; an act that is awaited lets them arrive.
  await act(async () => {
    render(<App queryClient={queryClient} />)
    await Promise.resolve()
  })
}

beforeEach(() => {
  history.replaceState(null, '', '/')
})

describe('the application', () => {
  it('opens the overview with four panels and says that mocks answer', async () => {
    await open('/en')
    expect(await screen.findByRole('heading', { name: /Manage external interference/ })).toBeVisible()
    expect(screen.getAllByRole('heading', { level: 2, name: /^Path \d/ })).toHaveLength(4)
    expect(screen.getByText(/Demo data/)).toBeVisible()
  })

  it('sends an address without a language to the preferred one and keeps the filter', async () => {
    await open('/?country=KR')
    await screen.findByRole('heading', { name: /Manage external interference/ })
    expect(location.pathname + location.search).toBe('/en?country=KR')
  })

  it('says in words that the records could not be loaded, and loads them on request', async () => {
    network.use(...handlersFor('failing'))
    await open('/zh')
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('503')
    network.resetHandlers()
    await userEvent.click(screen.getByRole('button'))
    expect(await screen.findByRole('heading', { name: /管控逆全球化因素干扰/ })).toBeVisible()
  })

  it('says that the tracker is empty when it is', async () => {
    network.use(...handlersFor('empty'))
    await open('/en')
    expect(await screen.findByText('The tracker holds no milestones yet.')).toBeVisible()
  })

  it('lets those in who keep an empty tracker, so that they can fill it', async () => {
    network.use(...handlersFor('empty', () => EDITOR))
    await open('/en/import')
    expect(await screen.findByRole('heading', { name: 'Import and export' })).toBeVisible()
    expect(screen.getByLabelText('File')).toBeVisible()
    cleanup()
    await open('/en/drafts')
    await userEvent.click(await screen.findByRole('link', { name: 'Milestone' }))
    expect(await screen.findByRole('heading', { name: 'Add a milestone' })).toBeVisible()
  })

  it('says on the page of a country, and of two, that their own statuses are shown', async () => {
    await open('/en/countries/KR')
    expect(
      await screen.findByText(
        /^Showing 57 of 70 milestones; with South Korea; .*; every status is South Korea’s own\.$/,
      ),
    ).toBeVisible()
    cleanup()
    await open('/en/countries/KR?with=JP')
    expect(await screen.findByText(/with any of .*; every status is the country’s own\.$/)).toBeVisible()
  })

  it('leads from the countries of the overview to their pages, with their own statuses', async () => {
    await open('/en')
    const head = within(await screen.findByRole('columnheader', { name: 'South Korea' }))
    expect(head.getByRole('link')).toHaveAttribute('href', '/en/countries/KR?country=KR')
  })

  it('names an address that no page has', async () => {
    await open('/en/nowhere')
    expect(await screen.findByText('There is no such page.')).toBeVisible()
  })

  it('answers a hostile escape in an address with words, not with a crash', async () => {
    await open('/en/milestones/%E0%A4%A')
    expect(await screen.findByRole('heading', { level: 2, name: /There is no milestone/ })).toBeVisible()
  })

  it('says that text cannot be searched when the index cannot be loaded, and keeps the filter bar', async () => {
    network.use(http.get('*/api/v1/search-index', () => HttpResponse.json({ title: 'no' }, { status: 400 })))
    await open('/en?q=summit')
    expect(await screen.findByText(/search index could not be loaded/)).toBeVisible()
    expect(screen.getByRole('searchbox')).toHaveValue('summit')
  })
})
