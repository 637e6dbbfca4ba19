/** What is wrong with what was typed, and why the service refused: named, with what to do. */
import type { RefusalReason } from '#src/domain/contract/desk/refusal.ts'
import type { FaultCode } from '#src/domain/records/checks/fault-code.ts'

/** @param label the field's name */
type FaultWords = Readonly<Record<FaultCode, (label: string, value: string) => string>>

const fault: FaultWords = {
  unreadable: (label) => `${label}: this cannot be read. Type it again.`,
  missing: (label) => `${label}: this is missing. Fill it in.`,
  'wrong-type': (label) => `${label}: this is not as it should be. Type it again.`,
  'unknown-value': (label) => `${label}: choose one of the offered values.`,
  'unknown-field': (label) => `${label}: this field is not known. Reload the page.`,
  empty: (label) => `${label}: this is empty. Fill it in.`,
  'too-few': (label) => `${label}: choose at least one.`,
  'too-long': (label) => `${label}: this is too long. Shorten it.`,
  'too-small': (label) => `${label}: this number is too small.`,
  'too-large': (label) => `${label}: this number is too large.`,
  'bad-format': (label) => `${label}: this is not written in the form that is asked for.`,
  'not-a-date': (label) => `${label}: this is not a date of the calendar. Write 2026, 2026-11 or 2026-11-25.`,
  'no-language': (label) => `${label}: write it in at least one language.`,
  'no-english-name': (label) => `${label}: an English name is needed.`,
  'invisible-character': (label) =>
    `${label}: it holds an invisible character. Type the text anew instead of pasting it.`,
  'half-a-character': (label) => `${label}: it holds half a character. Type the last character again.`,
  'named-twice': (label) => `${label}: this is named twice. Remove one of them.`,
  'id-taken': (label, value) => `${label}: “${value}” is taken. Choose another one.`,
  'wrong-id': (label) => `${label}: this identifier does not belong here.`,
  'unknown-measure': (label) => `${label}: there is no such measure. Choose one of the paper’s.`,
  'unknown-body': (label) => `${label}: a body is not known. Remove it, or add the body first.`,
  'unknown-source': (label) => `${label}: a source is not known. Remove it, or add it as a new one.`,
  'unknown-milestone': (label) => `${label}: there is no such milestone.`,
  'unknown-report': (label) => `${label}: there is no such report.`,
  'unknown-record': (label) => `${label}: there is no such record. It may have been removed; reload the page.`,
  'already-acts': (label) =>
    `${label}: a country that acts is not also only concerned. Choose it in one of the two fields.`,
  'cadence-without-series': (label) => `${label}: only a series has rounds. Leave it empty.`,
  'series-never-achieved': (label) => `${label}: a series is never achieved. Choose another status.`,
  'round-without-series': (label) => `${label}: only a series has rounds. Take the mark away.`,
  'decline-needs-party': (label) => `${label}: only a named party can decline. Choose whom the report speaks for.`,
  'decline-of-joint-act': (label) => `${label}: a party cannot decline a joint act. Choose another status.`,
  'not-a-party': (label) => `${label}: a country is not one of the milestone’s. Remove it.`,
  'corrects-itself': (label) => `${label}: a report cannot correct itself.`,
  'corrects-unknown': (label) => `${label}: this milestone has no such earlier report. Choose another one.`,
  'recorded-before-corrected': (label) => `${label}: it would be recorded before the report that it corrects.`,
  'why-without-corrects': (label) =>
    `${label}: only a report that corrects another says why. Choose the report, or empty this field.`,
  'corrects-without-why': (label) => `${label}: say why the earlier report is corrected.`,
  'frame-incomplete': (label) => `${label}: the frame of the paper is incomplete.`,
  'duplicate-source': (label, value) => `${label}: this address is known already as source “${value}”. Use that one.`,
  'no-text-in-language': (label) => `${label}: the record has no text in this language. Choose another language.`,
  'goes-back': (label, value) => `${label}: it only moves forward; the present one is ${value}.`,
  'changes-nothing': (label) => `${label}: nothing differs from what is recorded. Change something, or leave it.`,
}

const refusal: Readonly<Record<RefusalReason, string>> = {
  'bad-key': 'The service could not read what was sent. Nothing was changed; reload the page and try again.',
  'cross-site': 'The request did not come from a page of this service. Reload the page and try again.',
  'unknown-session': 'There is no such session any more. Reload the page.',
  'unknown-token': 'There is no such token any more. Reload the page.',
  'key-reused':
    'An earlier attempt was accepted after all, with another text. Look among your drafts before you try again.',
  'bad-json': 'The service could not read what was sent. Nothing was changed; reload the page and try again.',
  'not-signed-in': 'You are no longer signed in. Sign in again; what you typed is kept.',
  'not-allowed': 'Your role does not allow this.',
  'not-yours': 'Only its author may do this.',
  'second-person-needed': 'Somebody else has to publish it: what one person proposes, a second one publishes.',
  'unknown-address': 'The service does not know this request. It may be older than this page.',
  'unknown-draft': 'There is no such draft any more.',
  'unknown-milestone': 'There is no such milestone any more.',
  'method-not-offered': 'The service does not offer this. It may be older than this page.',
  'wrong-state': 'In its present state this cannot be done with the draft. What is shown now is how it stands.',
  conflict: 'Others have changed what this draft replaces. Its author has to look at it and save it again.',
  'draft-changed': 'The draft was changed meanwhile.',
  'tracker-changed': 'The tracker was changed meanwhile.',
  'too-large': 'This is more than can be sent at once. Shorten it.',
  'not-json': 'The service could not read what was sent.',
  invalid: 'Something has to be put right; nothing was changed.',
  'precondition-required': 'The request did not say what it was written on. Reload the page and try again.',
  'too-many-requests': 'Too many requests in a short time. Wait a minute, then try again.',
  'store-busy': 'The service is busy. Nothing was changed; try again.',
  'store-full': 'The service has no room left. Nothing was changed; tell whoever runs it.',
  'store-unreachable': 'The service cannot reach its store. Look whether it was saved before trying again.',
}

const failure = {
  offline: 'There is no connection to the service. What you typed is kept; try again later.',
  timeout: 'The service did not answer in time. Look whether it was saved before trying again.',
  http: 'The service answered with an error. What you typed is kept; try again later.',
  'invalid-response': 'The answer of the service could not be read. Reload the page; what you typed is kept.',
  'cross-site': 'The sign-in of this page is out of date. Reload the page; what you typed is kept.',
}

export const editingFaults = { fault, refusal, failure }
