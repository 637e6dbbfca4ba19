/** Addresses of those who keep the tracker: `/en/drafts`, `/en/record/report`. */
const SECTIONS: readonly string[] = ['drafts', 'audit', 'record', 'account', 'people', 'import']

/** Whether something may stand here; what does is told by the page itself, once it is known who asks. */
export function isDeskPage(pathname: string): boolean {
  return SECTIONS.includes(pathname.split('/')[2] ?? '')
}
