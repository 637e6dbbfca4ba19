/** What readers are told beside a text or a report, and the links of those who may draft. */
export const remarks = {
  notReviewed: 'The translations on this page have not been reviewed by a native official.',
  partlyReviewed: (reviewed: string, total: string) =>
    `${reviewed} of ${total} texts on this page have been reviewed by a native official.`,
  reviewedOnly: 'All texts on this page have been reviewed by a native official.',
  reviewedBy: (by: string, date: string) => `Text reviewed by ${by}, ${date}`,
  objectionBy: (ministry: string, country: string) => `${ministry} (${country}) objects`,
  objectionNote: 'An objection is shown beside the report and changes no status.',
  why: (reason: string) => `Why it corrects: ${reason}`,
  keep: 'Keep this record current',
  addReport: 'Add a report',
  amendMilestone: 'Amend this milestone',
  addObjection: 'Record an objection',
  addReview: 'Record a review of the text',
  addEvent: 'Add an outside event',
  drafts: 'Drafts and review',
}
