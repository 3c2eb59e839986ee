/** What stands where nothing of a value may be shown. */
export const hidden = '***';

const mobile = /^1[3-9]\d{9}$/;
const identity = /^\d{17}[\dXx]$/;

/** 138****5678 for a mobile number, the identity mask for an identity number, otherwise the first character alone. */
export function maskText(text: string): string {
  if (mobile.test(text)) return `${text.slice(0, 3)}****${text.slice(-4)}`;
  if (identity.test(text)) return maskIdentityNumber(text);
  const [first, ...rest] = Array.from(text);
  return first === undefined || rest.length === 0 ? '*' : `${first}*`;
}

/** Keeps the province and the last four characters. */
export function maskIdentityNumber(text: string): string {
  return `${text.slice(0, 3)}${'*'.repeat(11)}${text.slice(-4)}`;
}

/** Two-character surnames still in use; 欧阳明 is 欧阳某 and not 欧某. */
const doubleSurnames = new Set(
  '欧阳 上官 司马 诸葛 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 东方 独孤 南宫 宇文 长孙 轩辕 端木 百里 呼延 第五 申屠 太史 公冶 澹台 濮阳 淳于 单于 钟离 拓跋 赫连 万俟 闻人 闾丘'.split(
    ' ',
  ),
);

/** 陈某: the surname alone. A name shorter than surname and given name keeps its first character. */
export function maskName(name: string): string {
  const characters = Array.from(name.trim());
  const surname = characters.slice(0, 2).join('');
  return `${doubleSurnames.has(surname) && characters.length > 2 ? surname : (characters[0] ?? '')}某`;
}

/** Keeps an address down to village, community or street; house, building and door go. */
export function maskPlace(text: string): string {
  const kept = /^.*?(?:村|社区)/u.exec(text)?.[0] ?? /^.*?(?:街道|镇|乡)/u.exec(text)?.[0];
  if (kept === undefined) return hidden;
  return kept === text ? text : `${kept}${hidden}`;
}
