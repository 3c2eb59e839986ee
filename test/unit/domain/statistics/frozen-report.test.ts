import fc from 'fast-check';
import { expect, it } from 'vitest';
import { performSave } from '../../../../renderer/domain/ledger/act';
import type { Desk } from '../../../../renderer/domain/ledger/acts/office-desk';
import type { Intent } from '../../../../renderer/domain/ledger/intent';
import type { Snapshot } from '../../../../renderer/domain/statistics/snapshot';
import type { Duty } from '../../../../renderer/domain/office/roles';
import { reportLedgers } from '../../../office/report-ledgers';
import { DeskOffice, someId } from '../ledger/desk-office';

const report = someId(1);
const frozen: Snapshot = {
  v: 1,
  period: '2026年10月',
  first: '2026-10-01',
  last: '2026-10-31',
  takenAt: '2026-11-23T09:00',
  figures: [],
  hash: 'h',
};
const forged: Snapshot = { ...frozen, period: '2026年9月', hash: 'f' };

/** An installation that keeps reports, and would write a forged snapshot at any step but the one that freezes. */
class ReportOffice extends DeskOffice {
  effect: Snapshot = frozen;

  override desk(duty: Duty): Desk {
    return {
      ...super.desk(duty),
      findLedger: (kind) => reportLedgers.find((ledger) => ledger.kind === kind),
      effects: new Map([[report, { figures: this.effect }]]),
    };
  }

  tries(intent: Intent, duty: Duty) {
    const save = { saveId: someId(9), duty, intents: [intent] };
    const done = performSave(this.desk(duty), save, (draft) => this.seal(draft, duty));
    if (done.ok) this.lines.push(...done.value.lines);
  }
}

/** Whatever a person, or a program in a person's place, may ask for. */
type Attempt = (office: ReportOffice) => Intent;

const seenOf = (office: ReportOffice) => office.view(report).seen;
const lastOf = (office: ReportOffice) => office.lines.at(-1)?.hash ?? '';

const attempts: readonly Attempt[] = [
  (office) => ({ act: 'edit', record: report, values: { done: '改一改' }, seen: seenOf(office) }),
  (office) => ({ act: 'edit', record: report, values: { figures: forged }, seen: seenOf(office) }),
  (office) => ({ act: 'edit', record: report, values: { figures: null }, seen: seenOf(office) }),
  () => ({ act: 'edit', record: report, values: { month: '2026-09' }, seen: {} }),
  () => ({ act: 'delete', record: report, reason: '不要了' }),
  (office) => ({ act: 'undo', record: report, operation: lastOf(office), reason: '撤回' }),
  (office) => ({ act: 'undo', record: report, operation: office.lines[1]?.hash ?? '', reason: '撤回' }),
  () => ({ act: 'resolve', record: report, cell: 'figures', value: forged }),
  ...['freeze', 'sign', 'void'].map((step): Attempt => (office) => ({
    act: 'step',
    record: report,
    step,
    values: step === 'void' ? { voidReason: '选错' } : {},
    seen: seenOf(office),
    eventAt: office.now,
  })),
  (office) => ({
    act: 'step',
    record: report,
    step: 'sign',
    values: { figures: forged },
    seen: seenOf(office),
    eventAt: office.now,
  }),
];

it('a frozen report never changes, whatever happens after', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...attempts), fc.constantFrom<Duty>('registrar', 'roomHead')), { maxLength: 12 }),
      (tried) => {
        const office = new ReportOffice('village', 'r1', 7);
        office.duties = ['registrar', 'roomHead'];
        office.acts([{ act: 'create', ledger: 'test.report', record: report, values: { length: 'month', month: '2026-10' } }]);
        office.acts([{ act: 'step', record: report, step: 'freeze', values: {}, seen: seenOf(office), eventAt: office.now }]);
        expect(office.view(report).values['figures']).toEqual(frozen);
        // From here on a snapshot would say something else.
        office.effect = forged;
        for (const [attempt, duty] of tried) office.tries(attempt(office), duty);
        const view = office.view(report);
        expect(view.values['figures']).toEqual(frozen);
        expect(view.values['month']).toBe('2026-10');
        expect(view.deleted).toBe(false);
      },
    ),
  );
});
