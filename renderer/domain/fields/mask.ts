import { halfWidth } from './half-width';

/** What stands where nothing of a value may be shown. */
export const hidden = '***';

const identity = /^\d{17}[\dXx]$/;

/** 138****5678 and 029-****3456 for telephones, the identity mask for an identity number, otherwise the first character alone. */
export function maskText(text: string): string {
  const known = maskNumber(halfWidth(text.trim()));
  if (known !== undefined) return known;
  const [first, ...rest] = Array.from(text);
  return first === undefined || rest.length === 0 ? '*' : `${first}*`;
}

/** Keeps the province and the last four characters. */
export function maskIdentityNumber(text: string): string {
  return `${text.slice(0, 3)}${'*'.repeat(11)}${text.slice(-4)}`;
}

/**
 * Covers the numbers by which a person is found, wherever they stand in a text whose other words may be read: telephones,
 * identity and bank numbers, passports. Dates, sums and short numbers stay.
 */
export function maskNumbersIn(text: string): string {
  return text.replace(numberRun, (run, at: number) => {
    const plain = halfWidth(run);
    if (isoDate.test(plain) || sumBehind.test(text.slice(at + run.length))) return run;
    const marks = plain.replace(/[^0-9A-Za-z]/g, '');
    if (marks.replace(/\D/g, '').length < shortestNumber) return run;
    return maskNumber(plain) ?? `${marks.slice(0, 2)}${'*'.repeat(marks.length - 4)}${marks.slice(-2)}`;
  });
}

/** Fewer digits than a local telephone number has identify nobody. */
const shortestNumber = 7;
const sumBehind = /^(?:\.\d+)?\s*[元万亿]/;
const isoDate = /^\d{4}-\d{1,2}-\d{1,2}$/;
/** Digits as people group them, full width or not, with the letters of a passport before and the X of an identity number behind. */
const numberRun = /[A-Za-z]{0,2}[0-9０-９](?:[ \u3000－-]?[0-9０-９])*[Xx]?/gu;

function maskNumber(text: string): string | undefined {
  const digits = text.replace(/[ -]/g, '');
  if (identity.test(digits)) return maskIdentityNumber(digits);
  const own = /^(?:\+?86)?(1[3-9]\d{9})$/.exec(digits)?.[1];
  if (own !== undefined) return `${own.slice(0, 3)}****${own.slice(-4)}`;
  const [, area, line] = /^(0(?:10|2\d|[3-9]\d{2}))[- ]?(\d{7,8})$/.exec(text) ?? [];
  if (area !== undefined && line !== undefined) return `${area}-****${line.slice(-4)}`;
  return undefined;
}

/**
 * Surnames of more than one character still in use; 欧阳明 is 欧阳某 and not 欧某. Both ways of writing where they differ.
 */
const longSurnames = new Set(
  (
    '欧阳 歐陽 上官 司马 司馬 诸葛 諸葛 皇甫 尉迟 尉遲 公孙 公孫 令狐 慕容 司徒 司空 司寇 夏侯 东方 東方 独孤 獨孤 南宫 南宮 宇文 长孙 長孫 轩辕 軒轅 端木 百里 ' +
    '呼延 第五 申屠 太史 公冶 澹台 澹臺 濮阳 濮陽 淳于 单于 單于 钟离 鍾離 拓跋 赫连 赫連 万俟 闻人 聞人 闾丘 閭丘 西门 西門 东郭 東郭 南门 南門 东门 東門 鲜于 鮮于 ' +
    '亓官 仲孙 仲孫 颛孙 顓孫 巫马 巫馬 乐正 樂正 宗政 漆雕 公羊 谷梁 穀梁 段干 太叔 羊舌 梁丘 左丘 贺兰 賀蘭 纳兰 納蘭 完颜 完顏 叶赫 耶律 ' +
    '爱新觉罗 愛新覺羅 叶赫那拉 葉赫那拉'
  ).split(' '),
);

/** 陈某, 欧阳某: the surname alone. A name shorter than surname and given name, or of another tradition, keeps its first character. */
export function maskName(name: string): string {
  const characters = Array.from(name.trim());
  const surname = [4, 2].map((length) => characters.slice(0, length).join('')).find((start) => longSurnames.has(start));
  const kept = surname !== undefined && characters.length > Array.from(surname).length ? surname : (characters[0] ?? '');
  return `${kept}某`;
}

/** Keeps an address down to village, community or street; house, building and door go. */
export function maskPlace(text: string): string {
  const kept = /^.*?(?:村|社区)/u.exec(text)?.[0] ?? /^.*?(?:街道|镇|乡|苏木)/u.exec(text)?.[0];
  if (kept === undefined) return hidden;
  // A number before the village is no part of its name.
  if (/\d{4,}/.test(halfWidth(kept))) return hidden;
  return kept === text ? text : `${kept}${hidden}`;
}
