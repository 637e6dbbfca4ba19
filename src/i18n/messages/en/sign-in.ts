/** The plain page after a sign-in that failed; the service writes it without the rest of the interface. */
export const signIn = {
  title: 'You are not signed in',
  because: {
    'not-offered': 'Signing in is not set up here. Everything that is published can be read without it.',
    unavailable:
      'The sign-in service of your organisation does not answer at the moment. Please try again in a few minutes.',
    expired: 'This sign-in took too long, was begun in another browser, or was finished before. Please begin again.',
    refused: 'The sign-in was cancelled or refused by the sign-in service of your organisation.',
    'no-role':
      'Your organisation knows you, but none of your groups has a role in this tracker. Please ask whoever administers it.',
    failed: 'The answer of the sign-in service was not in order, so nobody was signed in. Please try again.',
  },
  tryAgain: 'Sign in again',
  toOverview: 'To the overview',
}
