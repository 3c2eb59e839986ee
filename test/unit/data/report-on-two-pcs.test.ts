import { beforeEach, describe, expect, it } from 'vitest';
import { isSnapshot } from '../../../renderer/domain/statistics/snapshot';
import { allLedgers } from '../../../renderer/ledgers';
import { memoryDrive } from '../../fakes/memory-drive';
import { foundOffice, startOffice, testMachine, testPassphrase, type FoundedOffice } from '../../fakes/office';
import { atDesk, codesOf, must, page } from '../../fakes/office-steps';
import { reportLedgers } from '../../office/report-ledgers';

const ledgers = [...allLedgers, ...reportLedgers];
const stick = memoryDrive();
let first: FoundedOffice;
let second: FoundedOffice;
let report: string;

/** Two PCs of one office with the same draft of the report of October. */
beforeEach(async () => {
  first = await foundOffice(testMachine({ drive: stick, ledgers }), { name: '样溪村', type: 'village' });
  report = await atDesk(first, 'registrar').registers('test.report', { length: 'month', month: '2026-10' });
  await atDesk(first, 'registrar').registers('test.note', { on: '2026-10-05' });
  first.machine.host.answers.folder = 'backup';
  must(await first.office.backup({}));
  const machine = testMachine({ drive: stick, ledgers });
  machine.host.answers.folder = 'backup';
  const office = startOffice(machine);
  must(await office.restore({ store: 'office' }));
  const account = first.session.account.id;
  const session = must(await office.unlock({ store: 'office', account, passphrase: testPassphrase }));
  second = { office, session, machine };
});

describe('a report that two PCs of one office went on with', () => {
  it('frozen on one and declared void on the other stands undecided until somebody chooses, and the choice travels', async () => {
    must(await atDesk(first, 'registrar').takes(report, 'freeze'));
    await carries(first, second);
    must(await atDesk(first, 'roomHead').takes(report, 'sign', { signingNote: '同意' }));
    must(await atDesk(second, 'roomHead').takes(report, 'void', { voidReason: '选错了月份' }));
    await carries(second, first);

    const clash = (await page(first.office, report)).view.conflicts;
    expect(clash.map(({ cell }) => cell)).toEqual(['$state']);
    const head = atDesk(first, 'roomHead');
    expect(codesOf(await head.settles(report, '$state', 'draft'))).toEqual(['no-choice']);
    must(await head.settles(report, '$state', 'signed'));
    await carries(first, second);
    for (const { office } of [first, second]) {
      const { view } = await page(office, report);
      expect([view.state, view.conflicts]).toEqual(['signed', []]);
      expect(must(await office.reportCheck({ record: report })).hashHolds).toBe(true);
    }
    expect(codesOf(await noteIn(second))).toEqual([]);
    expect(codesOf(await logIn(second))).toEqual(['period-locked']);
  });

  it('frozen on both keeps both sets of figures until one is chosen, and neither can be typed', async () => {
    await atDesk(second, 'registrar').registers('test.note', { on: '2026-10-06' });
    must(await atDesk(first, 'registrar').takes(report, 'freeze'));
    must(await atDesk(second, 'registrar').takes(report, 'freeze'));
    await carries(second, first);

    const clash = (await page(first.office, report)).view.conflicts.find(({ cell }) => cell === 'figures');
    const counted = clash?.candidates.map(({ value }) => notesIn(value)).sort();
    expect(counted).toEqual([1, 2]);
    const head = atDesk(first, 'roomHead');
    expect(codesOf(await head.settles(report, 'figures', { v: 1, figures: [] }))).toEqual(['no-choice']);
    const whole = clash?.candidates.find(({ value }) => notesIn(value) === 2)?.value ?? null;
    must(
      await first.office.act({
        saveId: first.machine.ids.uuid(),
        duty: 'roomHead',
        intents: [{ act: 'resolve', record: report, cell: 'figures', value: whole }],
      }),
    );
    await carries(first, second);
    for (const { office } of [first, second]) {
      const { view } = await page(office, report);
      expect([view.conflicts, notesIn(view.values['figures'] ?? null)]).toEqual([[], 2]);
    }
  });
});

async function carries(from: FoundedOffice, to: FoundedOffice): Promise<void> {
  from.machine.host.answers.save = 'report.yzx';
  stick.files.delete('report.yzx');
  const classes = ['public', 'work'] as const;
  must(await from.office.writeExport({ to: to.session.office.id, records: [report], ledgers: [], classes }));
  to.machine.host.answers.open = 'report.yzx';
  const { plan } = must(await to.office.openImport({}));
  must(await to.office.applyImport({ plan }));
}

function notesIn(value: Parameters<typeof isSnapshot>[0]): number | undefined {
  return isSnapshot(value) ? value.figures.find(({ value: { ref } }) => ref.figure === 'notes')?.value.exact?.value : undefined;
}

function noteIn(founded: FoundedOffice) {
  return createIn(founded, 'test.note');
}

function logIn(founded: FoundedOffice) {
  return createIn(founded, 'test.log');
}

function createIn({ office, machine }: FoundedOffice, ledger: string) {
  const record = machine.ids.uuid();
  const intents = [{ act: 'create', ledger, record, values: { on: '2026-10-20' } }] as const;
  return office.act({ saveId: machine.ids.uuid(), duty: 'registrar', intents });
}
