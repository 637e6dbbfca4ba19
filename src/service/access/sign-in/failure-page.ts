/** What a person sees whose sign-in failed: one plain page, in their language, without a script and without internals. */
import { escaped } from '#src/files/pack/markup.ts'
import { signIn as en } from '#src/i18n/messages/en/sign-in.ts'
import { signIn as ja } from '#src/i18n/messages/ja/sign-in.ts'
import { signIn as ko } from '#src/i18n/messages/ko/sign-in.ts'
import { signIn as zh } from '#src/i18n/messages/zh/sign-in.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { preferredLanguage } from '../../pages/preferred-language.ts'
import { returnAddress } from './return-address.ts'
import { SIGN_IN_FAILURES, STATUS_OF_FAILURE, type SignInFailure } from './sign-in-failure.ts'

const WORDS = { en, zh, ja, ko }

function failurePage(reason: SignInFailure, language: Language, to: string): string {
  const words = WORDS[language]
  const again = `/auth/sign-in?${new URLSearchParams({ to }).toString()}`
  const retry =
    reason === 'not-offered' ? '' : `<p><a class="button" href="${escaped(again)}">${escaped(words.tryAgain)}</a></p>\n`
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(words.title)}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/notice.css">
</head>
<body>
<main>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.because[reason])}</p>
${retry}<p><a href="/${language}">${escaped(words.toOverview)}</a></p>
</main>
</body>
</html>
`
}

/** The language of the page that was asked for, else the browser's. */
function languageOf(to: string, { headers }: FastifyRequest): Language {
  const [, first] = to.split(/[/?]/)
  return LANGUAGES.find((one) => one === first) ?? preferredLanguage(headers['accept-language'])
}

export async function sendFailurePage(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const query = new URLSearchParams(request.url.split('?').slice(1).join('?'))
  const reason = SIGN_IN_FAILURES.find((one) => one === query.get('reason')) ?? 'failed'
  const to = returnAddress(query.get('to'))
  return reply
    .code(STATUS_OF_FAILURE[reason])
    .headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .send(failurePage(reason, languageOf(to, request), to))
}
