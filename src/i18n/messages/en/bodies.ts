export const bodies = {
  title: 'Bodies',
  lead: (count: number, milestones: number) =>
    `**${count}** ministries, institutions, associations and firms are named by the **${milestones}** milestones of this selection.`,
  definition:
    'A body stands under a country where its name says so: by a country mark in brackets, or by beginning with or ending in the country’s name. Joint and international bodies, firms and names that do not say it stand under “International and other”.',
  find: 'Find a body by its name, in any of the four languages',
  found: (shown: number, total: number) => `${shown} of ${total} bodies`,
  noneFound: (text: string) => `No body of this selection is called “${text}” in any of the four languages.`,
  namesLoading: 'Loading the names in the other languages…',
  namesFailed: 'The names in the other languages could not be loaded: only this language and English are searched.',
  other: 'International and other',
  hidden: (n: number) =>
    n === 1 ? '1 body has no milestone in this selection.' : `${n} bodies have no milestone in this selection.`,
}
