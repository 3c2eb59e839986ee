import type { AroundRecord } from '../../fields/around';
import type { JsonObject } from '../../json';
import type { Check } from '../../ledger/guard';
import type { Refusal } from '../../refusal';
import { dateIn, rowsIn, textIn } from '../../shapes/cells';
import { electionKinds } from '../kinds';
import { judgeProxies, type Proxy, type ProxyContext } from '../proxies';
import { committeeRulesIn, electionDayIn, kinshipsIn } from '../records/committee-election';
import { readNumbers } from '../records/numbers';
import { rollOf } from '../records/voters';
import {
  judgeMobileBoxes,
  judgeScribes,
  judgeWorkers,
  workLabels,
  type MobileBox,
  type Scribe,
  type VotingDayContext,
  type Work,
  type Worker,
} from '../voting-day';

/** A certificate by its stored values; people are known by the numbers of their own certificates. */
export function proxyIn(values: JsonObject): Proxy {
  const [arrangedOn, postedOn] = [dateIn(values, 'arrangedOn'), dateIn(values, 'postedOn')];
  return {
    certificate: textIn(values, 'certificate'),
    principal: paddedNumber(textIn(values, 'principal')),
    proxy: paddedNumber(textIn(values, 'proxy')),
    ...(arrangedOn === undefined ? {} : { arrangedOn }),
    ...(postedOn === undefined ? {} : { postedOn }),
  };
}

/** A number as certificates bear it, however it was typed. */
export function paddedNumber(typed: string): string {
  const digits = /^\d{1,6}$/.exec(typed.normalize('NFKC').trim());
  return digits === null ? typed.trim() : digits[0].replace(/^0+(?=\d)/, '').padStart(4, '0');
}

/** Whoever votes for another may: on the roll, no candidate, not for too many, not passed on, in time, posted. */
export const proxyIsRight: Check = ({ values, siblingValues: siblings, parent }) => {
  const context = parent && proxyContext(parent);
  if (context === undefined) return [];
  const own = proxyIn(values);
  const all = [...siblings.map(proxyIn), own];
  const found = judgeProxies(all, context).get(own.certificate) ?? [];
  // A certificate is arranged first and posted with all others: until then that it is not posted is nothing wrong.
  return [
    ...found.filter(({ code }) => own.postedOn !== undefined || code !== 'proxy-unposted').map(besideProxy),
    ...otherName('principalName', own.principal, values, context.roll),
    ...otherName('proxyName', own.proxy, values, context.roll),
  ];
};

/** A number was mistyped where the name beside it is somebody else's. */
function otherName(
  field: string,
  certificate: string,
  values: JsonObject,
  roll: ReadonlyMap<string, string>,
): readonly Refusal[] {
  const [written, listed] = [textIn(values, field).trim(), roll.get(certificate)];
  if (listed === undefined || listed === written) return [];
  return [
    {
      code: 'certificate-name',
      field,
      sentence: `${certificate}号选民证是${listed}的，填的姓名是${written}。`,
      whatToDo: '请对照选民证核对证号和姓名。',
    },
  ];
}

function besideProxy(refusal: Refusal): Refusal {
  const fields: Readonly<Record<string, string>> = {
    'proxy-late': 'arrangedOn',
    'proxy-unposted': 'postedOn',
    'principal-twice': 'principal',
  };
  return { ...refusal, field: fields[refusal.code] ?? 'proxy' };
}

export function proxyContext(parent: AroundRecord): ProxyContext | undefined {
  const rules = committeeRulesIn(parent.values);
  const electionDay = electionDayIn(parent.values);
  if (rules === undefined || electionDay === undefined) return undefined;
  const roll = rollOf(parent.childrenOf(electionKinds.voter));
  return { roll, candidates: candidateNumbers(parent), electionDay, rules: rules.settings };
}

/** Certificate numbers of those who stand as candidates. */
function candidateNumbers(parent: AroundRecord): readonly string[] {
  return standingCandidates(parent).flatMap((values) => {
    const serial = textIn(values, 'certificate').trim();
    return serial === '' ? [] : [paddedNumber(serial)];
  });
}

function standingCandidates(parent: AroundRecord): readonly JsonObject[] {
  return parent.childrenOf(electionKinds.candidate).filter((values) => values['out'] !== true);
}

/** Every certificate as it must stand on the day: what is not posted by then is void. */
export function judgeAllProxies(parent: AroundRecord): readonly Refusal[] {
  const context = proxyContext(parent);
  if (context === undefined) return [];
  const proxies = parent.childrenOf(electionKinds.proxy).map(proxyIn);
  return [...judgeProxies(proxies, context).values()].flat();
}

function dayContext(parent: AroundRecord): VotingDayContext | undefined {
  const rules = committeeRulesIn(parent.values);
  if (rules === undefined) return undefined;
  const names = [...rollOf(parent.childrenOf(electionKinds.voter))];
  return {
    candidates: standingCandidates(parent).map((values) => {
      const name = textIn(values, 'name').trim();
      return { person: name, name };
    }),
    kinships: kinshipsIn(parent.values),
    roll: new Map(names),
    electionDay: electionDayIn(parent.values) ?? '',
    rules: rules.settings,
  };
}

/** Who works at a station or goes with a box. */
export function workersIn(values: JsonObject): readonly Worker[] {
  return rowsIn(values['workers']).flatMap((row) => {
    const name = textIn(row, 'name').trim();
    const work = (Object.keys(workLabels) as readonly Work[]).find((one) => one === row['work']); // keys of a literal
    return name === '' || work === undefined ? [] : [{ person: name, name, work, place: placeName(values) }];
  });
}

export function placeName(values: JsonObject): string {
  return textIn(values, 'name').trim();
}

export function isMobile(values: JsonObject): boolean {
  return values['kind'] === 'mobile';
}

function boxIn(values: JsonObject): MobileBox {
  const [approvedOn, postedOn] = [dateIn(values, 'approvedOn'), dateIn(values, 'postedOn')];
  return {
    id: placeName(values),
    route: textIn(values, 'route'),
    ...(approvedOn === undefined ? {} : { approvedOn }),
    ...(postedOn === undefined ? {} : { postedOn }),
    voters: rowsIn(values['voters']).map((row) => ({
      person: paddedNumber(textIn(row, 'certificate')),
      reason: textIn(row, 'reason'),
    })),
  };
}

/** Nobody near a candidate works here; what is not there yet is said when the vote is opened. */
export const stationIsRight: Check = ({ values, siblingValues: siblings, parent }) => {
  const context = parent && dayContext(parent);
  if (context === undefined) return [];
  const twice = siblings.some((one) => placeName(one) === placeName(values));
  const related = judgeWorkers(workersIn(values), [], context).map((one) => ({ ...one, field: 'workers' }));
  const boxes = isMobile(values) ? judgeBoxVoters(values, siblings, context) : [];
  return [...(twice ? [sameName] : []), ...related, ...boxes];
};

const sameName: Refusal = {
  code: 'station-twice',
  field: 'name',
  sentence: '已经有同名的投票站或者票箱。',
  whatToDo: '请用不同的名称。',
};

/** Of a box only what is wrong with its voters is said at once; its papers may still be on their way. */
function judgeBoxVoters(values: JsonObject, siblings: readonly JsonObject[], context: VotingDayContext): readonly Refusal[] {
  const boxes = [values, ...siblings.filter(isMobile)].map(boxIn);
  const own = new Set(['box-voter', 'box-reason', 'box-twice', 'no-mobile-boxes']);
  return judgeMobileBoxes(boxes, [], context)
    .filter(({ code }) => own.has(code))
    .map((one) => ({ ...one, field: one.code === 'no-mobile-boxes' ? 'kind' : 'voters' }));
}

/** Stations, boxes, workers and scribes as they must stand on the day. */
export function judgeDay(parent: AroundRecord): readonly Refusal[] {
  const context = dayContext(parent);
  if (context === undefined) return [];
  const stations = parent.childrenOf(electionKinds.station);
  const workers = stations.flatMap(workersIn);
  const fixed = stations.filter((one) => !isMobile(one)).map(placeName);
  return [
    ...(stations.length === 0 ? [noStation] : []),
    ...judgeWorkers(workers, fixed, context),
    ...judgeMobileBoxes(stations.filter(isMobile).map(boxIn), workers, context),
    ...judgeScribes(scribesIn(parent.values), context),
  ];
}

const noStation: Refusal = {
  code: 'no-station',
  sentence: '还没有登记投票站。',
  whatToDo: '请登记中心会场或者投票站，写明监票人等工作人员。',
};

export function scribesIn(values: JsonObject): readonly Scribe[] {
  return rowsIn(values['scribes']).flatMap((row) => {
    const [voter, scribe] = [textIn(row, 'voter').trim(), textIn(row, 'scribe').trim()];
    return scribe === '' ? [] : [{ voter, scribe, scribeName: scribe }];
  });
}

/** Scribes are no candidates and no relatives of one. */
export const scribesAreRight: Check = ({ values, before }) => {
  if (before?.['scribes'] === values['scribes']) return [];
  const names = scribesIn(values).map(({ scribe, voter }) => [scribe, voter] as const);
  const self = names.find(([scribe, voter]) => scribe === voter);
  return self === undefined
    ? []
    : [{ code: 'scribe-self', field: 'scribes', sentence: `${self[0]}不能为自己代写。`, whatToDo: '请另请代写人。' }];
};

/** Certificates handed in at the stations: readable, each once, on the roll, as many as ballots were signed for. */
export function judgeCertificates(values: JsonObject, roll: ReadonlyMap<string, string>): readonly Refusal[] {
  const seen = new Map<number, string>();
  return rowsIn(values['stations']).flatMap((row) => {
    const text = textIn(row, 'certificates').trim();
    if (text === '') return [];
    const place = textIn(row, 'place');
    const { numbers, odd, twice } = readNumbers(text);
    const unknown = numbers.filter((number) => !roll.has(paddedNumber(String(number))));
    const elsewhere = numbers.filter((number) => seen.has(number));
    for (const number of numbers) seen.set(number, place);
    const signed = row['signed'];
    return [
      ...odd.map((piece) => wrong(place, `写的“${piece}”不是证号。`, '请写成 1-45、47 的样子。')),
      ...twice.map((number) => wrong(place, `的证号${number}写了两次。`, '请核对领票登记，去掉重复的。')),
      ...unknown.map((number) => wrong(place, `的证号${number}不在选民名单上。`, '请核对证件和名单；不在名单上的不能领票。')),
      ...elsewhere.map((number) => wrong(place, `的证号${number}在另一个投票站也领了票。`, '请核对两处的领票登记。')),
      ...(typeof signed === 'number' && signed !== numbers.length
        ? [wrong(place, `领票人数填 ${signed} 人，证号是 ${numbers.length} 个。`, '请核对领票登记，一个证号领一张票。')]
        : []),
    ];
  });
}

function wrong(place: string, what: string, whatToDo: string): Refusal {
  return { code: 'certificates', field: 'stations', sentence: `${place}${what}`, whatToDo };
}
