import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../renderer/domain/fields/field-kind';
import type { Ledger, Step } from '../../../renderer/domain/ledger/ledger';
import { tracks, type Track } from '../../../renderer/domain/mediation/track';
import { duties } from '../../../renderer/domain/office/roles';
import { trackCodes } from '../../../renderer/ledgers/codes/dispute';
import { caseLedger } from '../../../renderer/ledgers/mediation-room/case';
import { guardCallsIn, type GuardCall } from './guard-calls';
import { guardWords } from './guard-words';

const folder = 'renderer/ledgers/mediation-room';
const files = readdirSync(folder).filter((file) => file.startsWith('steps-') || file === 'articles.ts');
const guards = guardCallsIn(files.map((file) => `${folder}/${file}`));
const ledger: Ledger = caseLedger;
const steps = Object.entries(ledger.steps ?? {});

describe('the steps of a case', () => {
  it('are the table that people of the trade have looked through; `vitest -u` writes it anew after a change', async () => {
    await expect(`${[...offeredByTrack(), '', ...whatEachAsks()].join('\n')}\n`).toMatchFileSnapshot('./step-table.txt');
  });

  it('have each guard named in the table', () => {
    for (const [name, step] of steps) {
      expect([name, guards.get(name)?.length ?? 0]).toEqual([name, step.guards?.length ?? 0]);
    }
    expect([...guards.keys()].sort()).toEqual(steps.map(([name]) => name).sort());
  });

  it('lead out of every state a case can come to stand in', () => {
    for (const track of tracks) {
      const reached = reachedIn(track);
      expect([track, [...reached].filter((state) => offeredIn(track, state).length === 0 && !isEnd(state))]).toEqual([
        track,
        [],
      ]);
    }
  });

  it('have words for each guard, and words for no guard that is gone', () => {
    const named = new Set([...guards.values()].flatMap((calls) => calls.map(({ name }) => name)));
    expect(Object.keys(guardWords).sort()).toEqual([...named].sort());
  });
});

/** The first half: what may be done next, track by track and state by state. States nobody can come to are left out. */
function offeredByTrack(): readonly string[] {
  return [
    '调解案件：每种办理途径、每个状态下可以办什么',
    '（箭头后面是办完以后的状态；没有箭头的，办完还在原来的状态）',
    ...tracks.flatMap((track) => ['', `【${trackCodes.codes[track].label}】`, ...statesOf(track)]),
  ];
}

function statesOf(track: Track): readonly string[] {
  const reached = reachedIn(track);
  return Object.keys(ledger.states ?? {})
    .filter((state) => reached.has(state))
    .flatMap((state) => [`${stateLabel(state)}`, ...linesOf(offeredIn(track, state))]);
}

function linesOf(offered: readonly Step[]): readonly string[] {
  if (offered.length === 0) return ['    （到此为止）'];
  return offered.map(({ label, to }) => `    ${label}${to === undefined ? '' : ` → ${stateLabel(to)}`}`);
}

/** The second half: who may take a step, what must be filled in, what must hold, and the rule it rests on. */
function whatEachAsks(): readonly string[] {
  return ['每一步的条件', ...steps.flatMap(([name, step]) => ['', `${step.label}（${name}）`, ...conditionsOf(name, step)])];
}

function conditionsOf(name: string, step: Step): readonly string[] {
  const line = (label: string, parts: readonly string[]) => (parts.length === 0 ? [] : [`    ${label}：${parts.join('、')}`]);
  return [
    ...line('途径', onlyWords(step.only)),
    ...line('从', step.from.map(stateLabel)),
    ...line('到', step.to === undefined ? ['（不变）'] : [stateLabel(step.to)]),
    ...line(
      '由',
      step.duties.map((duty) => duties[duty]),
    ),
    ...line('必填', [(step.requires ?? []).map((field) => ledger.fields[field]?.label ?? field).join('；')].filter(notEmpty)),
    ...(guards.get(name) ?? []).map((call) => `    须：${guardText(call)}`),
    ...(step.wholeDossier === true ? ['    须：卷宗必须的材料齐全'] : []),
    ...line('依据', step.basis === undefined ? [] : [step.basis.article]),
  ];
}

function guardText({ name, articles }: GuardCall): string {
  const rests = [...new Set(articles)];
  return `${guardWords[name] ?? ''}〔${name}〕${rests.length > most ? '' : rests.join('、')}`;
}

/** More articles than these are those of the twelve questions, which the screen shows one by one. */
const most = 4;

function notEmpty(text: string): boolean {
  return text !== '';
}

function onlyWords(only: Condition | undefined): readonly string[] {
  if (only === undefined) return [];
  if (only.field !== 'track') throw new Error(`the table has no words for a condition on ${only.field}`);
  return tracks.filter((track) => only.in.includes(track)).map((track) => trackCodes.codes[track].label);
}

function offeredIn(track: Track, state: string): readonly Step[] {
  return steps.map(([, step]) => step).filter(({ from, only }) => from.includes(state) && fits(only, track));
}

function fits(only: Condition | undefined, track: Track): boolean {
  return only === undefined || only.in.includes(track);
}

/** States a case of this track can come to, step after step from the first. */
function reachedIn(track: Track): ReadonlySet<string> {
  const reached = new Set([ledger.initial ?? '']);
  for (const state of reached) for (const { to } of offeredIn(track, state)) if (to !== undefined) reached.add(to);
  return reached;
}

function isEnd(state: string): boolean {
  return ledger.states?.[state]?.final === true;
}

function stateLabel(state: string): string {
  return ledger.states?.[state]?.label ?? state;
}
