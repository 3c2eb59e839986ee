import { expect } from 'vitest';
import type { JsonObject } from '../../renderer/domain/json';
import type { Intent } from '../../renderer/domain/ledger/intent';
import type { Duty } from '../../renderer/domain/office/roles';
import type { Refusal } from '../../renderer/domain/refusal';
import { marksOn } from '../../renderer/domain/shapes/mark';
import { reviewer } from '../../renderer/app/sample-office/october-dispute';
import { nothingUnusual } from '../../renderer/app/sample-office/write';
import { memoryDesk, type MemoryDesk } from '../office/memory-desk';
import { sampleWorld } from '../../renderer/app/sample-office/sample-world';

/** An office spoken to in its own words: what is registered, which step is taken, what it refuses. */
export interface Words {
  /** Moves the clock; steps happen now. */
  readonly at: (now: string) => void;
  readonly registers: (ledger: string, values: JsonObject, parent?: string) => string;
  readonly adds: (ledger: string, parent: string, values: JsonObject) => string;
  readonly corrects: (record: string, values: JsonObject) => void;
  readonly takes: (record: string, step: string, values?: JsonObject, duty?: Duty) => void;
  /** Tries a step and gives the reasons against it; fails where there are none. */
  readonly refuses: (record: string, step: string, values?: JsonObject, duty?: Duty) => readonly Refusal[];
  /** Answers the twelve questions of the screening with no, but for those named. */
  readonly screens: (record: string, answers?: JsonObject) => void;
  /** Has a colleague who has no part in the case look over the agreement that was drawn up. */
  readonly reviews: (record: string, reviewedOn: string) => void;
  readonly stateOf: (record: string) => string | undefined;
  readonly now: () => string;
  /** The last day of a deadline that runs, or nothing where it does not run. */
  readonly dueOn: (record: string, deadline: string) => string | undefined;
  /** What is said of a deadline today: that it comes near, has passed, stands still; and what to do then. */
  readonly saidOf: (record: string, deadline: string) => readonly string[];
  readonly desk: MemoryDesk;
}

export function mediationRoom(): Words {
  const desk = memoryDesk(sampleWorld.room.profile, sampleWorld.room.account);
  let now = '2026-03-01T09:00';
  const at = (time: string) => {
    now = time;
    desk.at(time);
  };
  at(now);
  const step = (record: string, name: string, values: JsonObject): Intent => ({
    act: 'step',
    record,
    step: name,
    values,
    seen: desk.view(record).seen,
    eventAt: now,
  });
  const create = (ledger: string, values: JsonObject, parent?: string) => {
    const record = desk.newId();
    mustSucceed(
      desk.save('registrar', [{ act: 'create', ledger, record, values, ...(parent === undefined ? {} : { parent }) }]),
    );
    return record;
  };
  return {
    at,
    registers: create,
    adds: (ledger, parent, values) => create(ledger, values, parent),
    corrects: (record, values) => {
      mustSucceed(desk.save('registrar', [{ act: 'edit', record, values, seen: desk.view(record).seen }]));
    },
    takes: (record, name, values = {}, duty = fittingDuty(name)) => {
      mustSucceed(desk.save(duty, [step(record, name, values)]));
    },
    refuses: (record, name, values = {}, duty = fittingDuty(name)) => {
      const before = desk.view(record);
      const done = desk.save(duty, [step(record, name, values)]);
      if (done.ok) throw new Error(`“${name}” was not refused`);
      expect(desk.view(record)).toEqual(before);
      return done.error;
    },
    screens: (record, answers = {}) => {
      mustSucceed(desk.save('mediator', [step(record, 'screen', { ...nothingUnusual, ...answers })]));
    },
    reviews: (record, reviewedOn) => {
      mustSucceed(desk.save('legalReviewer', [step(record, 'clearReview', { reviewedOn })], reviewer));
    },
    stateOf: (record) => desk.view(record).state,
    now: () => now,
    dueOn: (record, deadline) => desk.schedules(record).find(({ what }) => what === deadline)?.on,
    saidOf: (record, deadline) =>
      marksOn(desk.schedules(record), now.slice(0, 10))
        .filter(({ what }) => what === deadline)
        .flatMap(({ label, passed }) => [label, ...(passed === undefined ? [] : [passed])]),
    desk,
  };
}

/** Expects that one of the reasons rests on this article and tells the person what to do. */
export function expectRefusal(refusals: readonly Refusal[], article: string): void {
  const resting = refusals.filter((refusal) => refusal.article?.includes(`第${article}条`) === true);
  expect(refusals.map((refusal) => refusal.article ?? refusal.code).join('、')).toContain(`第${article}条`);
  for (const { sentence, whatToDo } of resting) {
    expect(sentence).toMatch(/。$/);
    expect(whatToDo).toMatch(/。$/);
  }
}

/** Expects a reason of this kind, resting on this article, and that each reason says what to do. */
export function expectReason(refusals: readonly Refusal[], code: string, article?: string): void {
  const found = refusals.map((one) => (article === undefined ? one.code : `${one.code} ${one.article ?? ''}`));
  expect(found).toContain(article === undefined ? code : `${code} ${article}`);
  for (const { sentence, whatToDo } of refusals) {
    expect(sentence).toMatch(/。$/);
    expect(whatToDo).toMatch(/。$/);
  }
}

/** The kinds of reasons, each once, in their order. */
export function reasonsIn(refusals: readonly Refusal[]): readonly string[] {
  return [...new Set(refusals.map(({ code }) => code))];
}

/** Most steps are taken by whoever is in charge of the room; the archive has its own keeper. */
function fittingDuty(step: string): Duty {
  return step === 'archive' || step === 'reopenArchived' ? 'archivist' : 'roomHead';
}

function mustSucceed(done: ReturnType<MemoryDesk['save']>): void {
  if (!done.ok) throw new Error(done.error.map(({ code, sentence }) => `${code}: ${sentence}`).join('\n'));
}
