import type { Refusal } from '../refusal';
import { freezeRules } from './freeze';
import { packText, type Answers, type FrozenRules, type FrozenSetting } from './frozen';
import type { ElectionPack, LocalRules } from './pack';
import { sameValue } from './same-value';

/**
 * Whether rules that came from elsewhere are what the named pack gives when it is frozen again with the same answers: nobody can hand
 * on a result counted by a quorum of their own.
 */
export function checkFrozenRules<S, M extends string>(
  rules: FrozenRules<unknown>,
  pack: ElectionPack<S, M>,
  locals: readonly LocalRules<S>[],
): readonly Refusal[] {
  const local = rules.local === null ? undefined : findLocal(rules.local, locals);
  const unknownLocal = rules.local !== null && local === undefined;
  if (rules.pack !== pack.name || rules.epoch !== pack.epoch || unknownLocal || !isModeOf(pack, rules.mode))
    return [unknown(rules)];
  const again = freezeRules({
    pack,
    mode: rules.mode,
    ...(local === undefined ? {} : { local }),
    method: rules.method,
    answers: answersIn<S>(rules),
    frozenOn: rules.frozenOn,
    electionDay: rules.electionDay,
  });
  if (!again.ok) return again.error;
  return sameValue(again.value, rules) ? [] : [changed(rules)];
}

function findLocal<S>(
  wanted: { readonly name: string; readonly epoch: number },
  locals: readonly LocalRules<S>[],
): LocalRules<S> | undefined {
  return locals.find(({ name, epoch }) => name === wanted.name && epoch === wanted.epoch);
}

function isModeOf<S, M extends string>(pack: ElectionPack<S, M>, mode: string): mode is M {
  return Object.hasOwn(pack.modes, mode);
}

function answersIn<S>({ settings, method }: FrozenRules<unknown>): Answers<S> {
  const adopted = Object.entries<FrozenSetting>(settings as Readonly<Record<string, FrozenSetting>>).filter(
    ([, { standing }]) => standing === 'adopted',
  );
  const title = `《${method.title}》`;
  const answers = adopted.map(([name, { value, source }]) => [name, { value, clause: source.slice(title.length) }]);
  return Object.fromEntries(answers) as Answers<S>;
}

function unknown({ pack, epoch, local }: FrozenRules<unknown>): Refusal {
  return {
    code: 'pack-unknown',
    sentence: `本机没有这套选举规则：${packText({ pack, epoch })}${local === null ? '' : `，${local.name} 第${local.epoch}版`}。`,
    whatToDo: '请升级本机的新乐章后再复算。',
  };
}

function changed({ pack, epoch }: FrozenRules<unknown>): Refusal {
  return {
    code: 'rules-changed',
    sentence: `文件里的选举规则与${packText({ pack, epoch })}按同样的选择锁定的结果不一致，可能被改动过。`,
    whatToDo: '不要采用这个文件；请当面向制作单位核实。',
  };
}
