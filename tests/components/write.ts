import userEvent from '@testing-library/user-event'

/** Words into a field in one go: letter by letter, a long form takes minutes in jsdom. */
export async function write(field: Element, text: string): Promise<void> {
  const user = userEvent.setup()
  await user.click(field)
  await user.paste(text)
}
