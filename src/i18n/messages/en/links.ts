export const links = {
  checked: (date: string) => `address checked ${date}`,
  notChecked: 'address not checked since it was read',
  archived: 'Archived copy',
  notArchived: 'no archived copy known',
  archivedOf: (title: string) => `Archived copy of ${title}`,
  column: { checked: 'Address checked on', archived: 'Archived address' },
}
