import { addDays, civilDateText, type CivilDate } from '../calendar/civil-date';
import type { Refusal } from '../refusal';
import type { FrozenSettings } from './frozen';
import type { CommitteeSettings } from './settings';

/** A voter who will be away asks another in writing to vote for them. */
export interface Proxy {
  readonly certificate: string;
  readonly principal: string;
  readonly proxy: string;
  readonly arrangedOn?: CivilDate;
  readonly postedOn?: CivilDate;
}

export interface ProxyContext {
  /** Voters on the final list, with their names. */
  readonly roll: ReadonlyMap<string, string>;
  readonly candidates: readonly string[];
  readonly electionDay: CivilDate;
  readonly rules: FrozenSettings<
    Pick<
      CommitteeSettings,
      'proxies' | 'proxyMost' | 'candidateAsProxy' | 'redelegation' | 'proxyArrangedDays' | 'proxyPostedDays'
    >
  >;
}

/** Where nobody may vote for another: representatives, household delegates unless the method says so, the Party. */
export function judgeProxiesAllowed({ proxies }: Pick<ProxyContext['rules'], 'proxies'>): readonly Refusal[] {
  const { value, source } = proxies;
  return value ? [] : [refusal('no-proxies', `本次选举不得委托投票（${source}）。`, '请本人投票。', source)];
}

/** Why each certificate cannot stand; those without reasons do. A certificate is judged in the order in which it was made. */
export function judgeProxies(proxies: readonly Proxy[], context: ProxyContext): ReadonlyMap<string, readonly Refusal[]> {
  return new Map(proxies.map((proxy, at) => [proxy.certificate, judgeProxy(proxy, proxies.slice(0, at), proxies, context)]));
}

function judgeProxy(proxy: Proxy, earlier: readonly Proxy[], all: readonly Proxy[], context: ProxyContext): readonly Refusal[] {
  const none = judgeProxiesAllowed(context.rules);
  if (none.length > 0) return none;
  return [
    ...judgePeople(proxy, context),
    ...judgeNumber(proxy, earlier, context),
    ...judgeRedelegation(proxy, all, context),
    ...judgeDays(proxy, context),
  ];
}

function judgePeople({ principal, proxy }: Proxy, { roll, candidates, rules }: ProxyContext): readonly Refusal[] {
  const { proxies, candidateAsProxy } = rules;
  const wrong = [principal, proxy]
    .filter((person) => !roll.has(person))
    .map((person) =>
      refusal(
        'proxy-not-on-roll',
        `${person}不在选民名单上，不能委托，也不能接受委托（${proxies.source}）。`,
        '请核对名单；受托人须是有选举权的人。',
        proxies.source,
      ),
    );
  if (principal === proxy) wrong.push(refusal('proxy-self', '委托人和受托人是同一人。', '请核对受托人。', proxies.source));
  if (!candidateAsProxy.value && candidates.includes(proxy)) {
    wrong.push(
      refusal(
        'proxy-candidate',
        `${roll.get(proxy) ?? proxy}是候选人，不得接受委托（${candidateAsProxy.source}）。`,
        '请委托人另找受托人。',
        candidateAsProxy.source,
      ),
    );
  }
  return wrong;
}

function judgeNumber(
  { principal, proxy }: Proxy,
  earlier: readonly Proxy[],
  { roll, rules }: ProxyContext,
): readonly Refusal[] {
  const { proxyMost, proxies } = rules;
  const wrong: Refusal[] = [];
  const accepted = earlier.filter((one) => one.proxy === proxy).length;
  if (accepted >= proxyMost.value) {
    wrong.push(
      refusal(
        'proxy-too-many',
        `${roll.get(proxy) ?? proxy}已接受${String(accepted)}人委托，最多${String(proxyMost.value)}人（${proxyMost.source}）。`,
        '请委托人另找受托人。',
        proxyMost.source,
      ),
    );
  }
  if (earlier.some((one) => one.principal === principal)) {
    wrong.push(
      refusal(
        'principal-twice',
        `${roll.get(principal) ?? principal}已经办过委托。`,
        '请先收回原来的委托投票证，再办新的。',
        proxies.source,
      ),
    );
  }
  return wrong;
}

/** Who gave the vote away cannot take another's along with it. */
function judgeRedelegation(
  { proxy, certificate }: Proxy,
  all: readonly Proxy[],
  { roll, rules }: ProxyContext,
): readonly Refusal[] {
  const { redelegation } = rules;
  if (redelegation.value || !all.some((one) => one.certificate !== certificate && one.principal === proxy)) return [];
  return [
    refusal(
      'proxy-redelegates',
      `${roll.get(proxy) ?? proxy}自己也委托了他人投票，受托的票不得再委托（${redelegation.source}）。`,
      '请委托人另找能到场的受托人。',
      redelegation.source,
    ),
  ];
}

function judgeDays({ certificate, arrangedOn, postedOn }: Proxy, { electionDay, rules }: ProxyContext): readonly Refusal[] {
  const steps = [
    ['proxy-late', '办理', arrangedOn, rules.proxyArrangedDays],
    ['proxy-unposted', '公布', postedOn, rules.proxyPostedDays],
  ] as const;
  return steps.flatMap(([code, what, on, { value, source }]) => {
    const last = addDays(electionDay, -Math.max(1, value ?? 1));
    if (on !== undefined && on <= last) return [];
    const said = on === undefined ? `还没有${what}` : `${on}才${what}`;
    return [
      refusal(
        code,
        `${certificate}号委托${said}，最迟${civilDateText(last)}（${source}）。`,
        '没有按时办理并公布的委托无效，请本人到场投票。',
        source,
      ),
    ];
  });
}

function refusal(code: string, sentence: string, whatToDo: string, article: string): Refusal {
  return { code, sentence, whatToDo, article };
}
