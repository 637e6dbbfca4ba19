import type { Messages } from '../messages.ts'

export const cite: Messages['cite'] = {
  title: '인용 방법',
  citation: (title, date, revision, fingerprint, address) =>
    `“${title}”, ‘네 갈래 경로’ 대시보드, ${date} 기준, 데이터 버전 ${revision}, 검증값 ${fingerprint}. ${address}`,
  citationText: '인용문',
  copy: '복사',
  copied: '복사 완료',
  copyFailed: '여기에서는 복사할 수 없습니다. 본문을 직접 선택해 주십시오.',
}
