import type { signIn as words } from '../en/sign-in.ts'

export const signIn: typeof words = {
  title: '您尚未登录',
  because: {
    'not-offered': '此处未设置登录。已发布的内容无需登录即可阅读。',
    unavailable: '贵单位的登录服务目前没有响应，请几分钟后再试。',
    expired: '本次登录用时过长、在另一个浏览器中开始，或此前已经完成。请重新开始。',
    refused: '登录已被取消，或被贵单位的登录服务拒绝。',
    'no-role': '贵单位的登录服务认识您，但您所在的用户组在本系统中均没有角色。请联系管理员。',
    failed: '登录服务返回的内容有误，因此没有登录任何人。请重试。',
  },
  tryAgain: '重新登录',
  toOverview: '前往概览',
}
