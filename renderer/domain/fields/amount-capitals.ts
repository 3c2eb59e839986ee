import { maxAmount } from './amount';

const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const places = ['仟', '佰', '拾', ''] as const;
const groups = ['', '万', '亿'] as const;

/**
 * Money in capitals, as papers need it: 捌仟元整, 壹佰零伍元零叁分. The rules are those of 《支付结算办法》附件一《正确填写票据和结算凭证的
 * 基本规定》: 整 after 元, none after 分; several noughts in a row are read once.
 */
export function amountInCapitals(fen: number): string {
  if (!Number.isSafeInteger(fen) || fen < 0 || fen > maxAmount) throw new Error('not an amount the office can hold');
  const yuan = Math.floor(fen / 100);
  const small = smallMoney(Math.floor(fen / 10) % 10, fen % 10, yuan > 0);
  if (yuan === 0) return small === '' ? '零元整' : small;
  return `${wholeYuan(yuan)}元${small === '' ? '整' : small}`;
}

/** 角 and 分; 零 stands for missing 角 where 元 came before. */
function smallMoney(jiao: number, fen: number, afterYuan: boolean): string {
  const tens = jiao === 0 ? '' : `${digits[jiao]}角`;
  if (fen === 0) return tens === '' ? '' : `${tens}整`;
  return `${tens === '' && afterYuan ? '零' : tens}${digits[fen]}分`;
}

/** Four digits at a time from the front; a gap of noughts inside or between groups is one 零. */
function wholeYuan(yuan: number): string {
  const written = String(yuan);
  const padded = written.padStart(Math.ceil(written.length / 4) * 4, '0');
  let text = '';
  for (let at = 0; at < padded.length; at += 4) {
    const group = padded.slice(at, at + 4);
    if (group === '0000') continue;
    const skipped = text !== '' && (group.startsWith('0') || padded.slice(at - 4, at) === '0000');
    text += `${skipped ? '零' : ''}${fourDigits(group)}${groups[(padded.length - at) / 4 - 1] ?? ''}`;
  }
  return text;
}

function fourDigits(group: string): string {
  return Array.from(group)
    .map((digit, index) => (digit === '0' ? '零' : `${digits[Number(digit)]}${places[index]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}
