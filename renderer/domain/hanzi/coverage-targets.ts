/**
 * Systems and fonts that a name may be sent to. A name that holds a character they lack is at risk there: it turns into a question
 * mark, an empty box or somebody else's name.
 */
export const coverageTargets = {
  gb2312: {
    label: 'GB/T 2312（仿宋_GB2312、楷体_GB2312 等字体）',
    about: '6763 字。老的公文字体和一些老系统只有这些字。',
  },
  gbk: {
    label: 'GBK（老业务系统、记事本 ANSI、CSV）',
    about: '20902 个基本汉字和 21 个兼容汉字。“䶮”“㐂”和扩展区的字都写不进去。',
  },
  'gb18030-1': {
    label: 'GB 18030—2022 实现级别 1',
    about: '基本汉字和扩展 A。一般的办公软件和字体至少到这一级。',
  },
  'gb18030-2': {
    label: 'GB 18030—2022 实现级别 2',
    about: '级别 1 加《通用规范汉字表》全部 8105 字。',
  },
  'gb18030-3': {
    label: 'GB 18030—2022 实现级别 3（政务服务）',
    about: '87887 个汉字，到扩展 F。政务服务和公共服务系统应当达到这一级。',
  },
  shipped: {
    label: '本机的字库（屏幕和打印）',
    about: '基本汉字到扩展 F，只缺 2018 年以后增补的 45 个字；缺的字借用电脑自己的字体。',
  },
} as const;
export type CoverageTarget = keyof typeof coverageTargets;
