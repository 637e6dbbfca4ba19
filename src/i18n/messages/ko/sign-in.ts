import type { signIn as words } from '../en/sign-in.ts'

export const signIn: typeof words = {
  title: '로그인되지 않았습니다',
  because: {
    'not-offered': '이곳에는 로그인이 설정되어 있지 않습니다. 공개된 내용은 로그인 없이 읽을 수 있습니다.',
    unavailable: '소속 기관의 로그인 서비스가 현재 응답하지 않습니다. 몇 분 뒤에 다시 시도해 주십시오.',
    expired:
      '로그인 시간이 초과되었거나, 다른 브라우저에서 시작되었거나, 이미 완료되었습니다. 처음부터 다시 시작해 주십시오.',
    refused: '로그인이 취소되었거나 소속 기관의 로그인 서비스에서 거부되었습니다.',
    'no-role':
      '소속 기관에서 신원은 확인되었으나, 소속 그룹에 이 시스템의 역할이 없습니다. 관리자에게 문의해 주십시오.',
    failed: '로그인 서비스의 응답이 올바르지 않아 로그인하지 않았습니다. 다시 시도해 주십시오.',
  },
  tryAgain: '다시 로그인',
  toOverview: '개요로',
}
