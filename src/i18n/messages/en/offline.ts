/** Said when there is no network. */
export const offline = {
  title: 'There is no connection.',
  shown: (revision: string, evidence: string) => `Shown is data revision ${revision}, with evidence to ${evidence}.`,
  received: (moment: string) => `It was received on ${moment}.`,
  later: 'It is brought up to date as soon as there is a connection.',
}
