import { codeIs } from '../../domain/paper/fields-of-paper';
import type { PrintRecord } from '../../domain/paper/paper';
import { isPolice, isViolation } from './case-words';

/** Where a party may turn when mediation ends without a result, by procedure and kind of dispute. */
export function remediesOf(record: PrintRecord): readonly string[] {
  const ways = isPolice(record) ? policeWays(record) : [...courtWays(record), ...waysByType(record)];
  return [...ways, timeLimit];
}

/** What somebody typed as other ways, a sentence each. */
export function adviceLines(advice: string): readonly string[] {
  const lines = advice.split('\n').map((line) => line.trim().replace(/[；;。]+$/u, ''));
  return lines.filter((line) => line !== '').map((line) => `${line}。`);
}

const suit = '可以依法向有管辖权的人民法院提起民事诉讼。';

/** No term is reckoned here: which one runs, and since when, depends on the claim. */
const timeLimit = '请求保护民事权利有诉讼时效、仲裁时效等期间的限制，请及时主张权利。';

function policeWays(record: PrintRecord): readonly string[] {
  if (!isViolation(record)) return [`就损害赔偿等民事争议，${suit}`];
  return ['对违反治安管理行为，由公安机关依法处理。', `就民事争议，${suit}`];
}

/** What a court handed over goes back to it. */
function courtWays(record: PrintRecord): readonly string[] {
  if (codeIs(record, 'courtReferral', 'before')) return ['本委员会将调解情况书面报告委派的人民法院，由人民法院依法处理。'];
  const pending = ['ordinary', 'summary'].some((kind) => codeIs(record, 'courtReferral', kind));
  return pending ? ['本委员会将调解情况书面报告委托的人民法院，由人民法院依法继续审理。'] : [];
}

function waysByType(record: PrintRecord): readonly string[] {
  const [type = ''] = record.codes['disputeType'] ?? [];
  if (codeIs(record, 'askTitle', 'land')) return [...landTitle, ...(type === '7' ? landContract : [])];
  if (record.codes['courtReferral'] !== undefined) return [];
  return byType[type] ?? [suit];
}

const landTitle = [
  '属于土地、山林、房屋权属争议的，可以申请有处理权的人民政府依法处理；对处理决定不服的，可以依法申请行政复议或者提起行政诉讼。',
];
const landContract = ['属于农村土地承包经营纠纷的，可以向农村土地承包仲裁委员会申请仲裁，也可以直接向人民法院起诉。'];
const labour = '可以依法向劳动争议仲裁委员会申请仲裁；对仲裁裁决不服的，除法律另有规定外，可以依法向人民法院提起诉讼。';
const contract = '订有书面仲裁协议的，可以向约定的仲裁机构申请仲裁；没有仲裁协议的，可以依法向有管辖权的人民法院提起民事诉讼。';
const consumer = ['可以向有关行政部门投诉。', contract];

/** Civil disputes without a way of their own go to court. */
const byType: Readonly<Record<string, readonly string[]>> = {
  '4': [contract],
  '5': [contract],
  '7': [...landTitle, ...landContract, suit],
  '8': ['对征收、补偿等行政行为不服的，可以依法申请行政复议或者提起行政诉讼。', `就民事争议，${suit}`],
  '9': ['可以请求生态环境等有关行政部门依法处理。', suit],
  '10.1': [labour, '也可以向人力资源和社会保障行政部门投诉。'],
  '10.2': [labour],
  '11': consumer,
  '12.1': consumer,
  '12.2': consumer,
  '13': ['可以向卫生健康主管部门申请医疗纠纷行政调解。', suit],
};
