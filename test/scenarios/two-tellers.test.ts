import { describe, expect, it } from 'vitest';
import { foundOffice, startOffice, testMachine, testPassphrase, type FoundedOffice } from '../fakes/office';
import { atDesk, codesOf, must, page } from '../fakes/office-steps';

const counted = {
  issued: 60,
  returned: 58,
  invalid: 3,
  valid: 55,
  way: 'piles',
  options: [
    { id: 'excellent', votes: 30 },
    { id: 'competent', votes: 18 },
    { id: 'basic', votes: 6 },
    { id: 'poor', votes: 1 },
    { id: 'none' },
  ],
};
/** One vote slipped from one pile to the other. */
const miscounted = {
  ...counted,
  options: counted.options.with(0, { id: 'excellent', votes: 29 }).with(1, { id: 'competent', votes: 19 }),
};

describe('a secret appraisal is counted by two tellers', () => {
  it('who see nothing of each other until both came to the same', async () => {
    const { street, vote } = await voteInStreet();
    await handIn(street, 'ding', vote, counted);
    const wu = await unlock(street, 'wu');
    const [status] = must(await wu.office.tallies({ record: vote }));
    expect(status).toMatchObject({ tellers: ['丁一鸣'], mine: false, agreed: false, open: true, differing: [] });
    await expectNothingTold(wu, vote);

    must(await tries(wu, vote, counted));
    const [after] = must(await wu.office.tallies({ record: vote }));
    expect(after).toMatchObject({ agreed: true, open: false });
    const { children } = await page(wu.office, vote);
    expect(children.flatMap((group) => group.records)).toHaveLength(2);
  });

  it('are told where they differ and not by how much, and count again', async () => {
    const { street, vote } = await voteInStreet();
    await handIn(street, 'ding', vote, counted);
    const wu = await handIn(street, 'wu', vote, miscounted);
    const [status] = must(await wu.office.tallies({ record: vote }));
    expect(status?.differing).toEqual([
      { field: 'options', row: 'excellent' },
      { field: 'options', row: 'competent' },
    ]);
    expect(JSON.stringify(status)).not.toMatch(/\b(?:29|30|18|19)\b/);
    await expectNothingTold(wu, vote, 1);
    const refused = must(await wu.office.record({ record: vote })).steps.flatMap(({ refusals }) => refusals);
    expect(refused.map(({ code }) => code)).toContain('tally-differs');

    await handIn(street, 'wu', vote, counted);
    const head = await unlock(street, 'head');
    must(await atDesk(head, 'scrutineer').takes(vote, 'confirm'));
    const { view } = await page(head.office, vote);
    expect(view.state).toBe('confirmed');
    expect(view.values).toMatchObject({ issued: 60, returned: 58, invalid: 3, valid: 55 });
  });

  it('in sheets that are one operation each and never change', async () => {
    const { street, vote } = await voteInStreet();
    const ding = await handIn(street, 'ding', vote, counted);
    const [sheet] = must(await ding.office.children({ parent: vote, ledger: 'appraisal.sheet' }));
    const desk = atDesk(ding, 'teller');
    expect(codesOf(await desk.edits(sheet?.id ?? '', { valid: 56, invalid: 2 }))).toEqual(['locked']);
    expect(codesOf(await desk.deletes(sheet?.id ?? '', '写错'))).toContain('locked');
    expect(codesOf(await tries(ding, vote, counted))).toEqual(['tally-own']);
    const { timeline, undo } = await page(ding.office, sheet?.id ?? '');
    expect(timeline.map(({ act }) => act)).toEqual(['create']);
    expect(undo).toBeUndefined();
  });

  it('by tellers only, two of them, with counts that add up', async () => {
    const { street, vote } = await voteInStreet();
    const head = await unlock(street, 'head');
    const asRegistrar = await atDesk(head, 'registrar')
      .registers('appraisal.sheet', counted, vote)
      .catch((error: unknown) => String(error));
    expect(asRegistrar).toContain('create-duty');
    const ding = await unlock(street, 'ding');
    expect(codesOf(await tries(ding, vote, { ...counted, returned: 61 }))).toEqual(['more-returned', 'not-adding-up']);
    must(await tries(ding, vote, counted));
    await handIn(street, 'wu', vote, miscounted);
    expect(codesOf(await tries(await unlock(street, 'head'), vote, counted))).toEqual(['tally-full']);
  });

  it('and keeps too small a vote together', async () => {
    const { street, vote } = await voteInStreet();
    const few = { issued: 4, returned: 4, invalid: 0, valid: 4, way: 'piles', options: [{ id: 'excellent', votes: 4 }] };
    await handIn(street, 'ding', vote, few);
    await handIn(street, 'wu', vote, few);
    const head = await unlock(street, 'head');
    must(await atDesk(head, 'scrutineer').takes(vote, 'confirm'));
    const { values } = (await page(head.office, vote)).view;
    expect(values).toMatchObject({ valid: 4 });
    expect(values['options']).toBeUndefined();
  });
});

interface Street {
  readonly machine: FoundedOffice['machine'];
  readonly accounts: Readonly<Record<string, string>>;
}

/** A street office with its head and two tellers, each with an account of their own, and one vote to count. */
async function voteInStreet(): Promise<{ readonly street: Street; readonly vote: string }> {
  const founded = await foundOffice(testMachine(), {
    name: '清河街道办事处',
    type: 'street',
    keeps: ['appraisal.vote'],
  });
  const ding = must(
    await founded.office.addAccount({ name: '丁一鸣', role: 'clerk', duties: ['teller'], passphrase: testPassphrase }),
  );
  const wu = must(
    await founded.office.addAccount({ name: '武清', role: 'clerk', duties: ['teller'], passphrase: testPassphrase }),
  );
  const vote = await atDesk(founded, 'registrar').registers('appraisal.vote', {
    subject: '清河村班子',
    side: 'residents',
    heldOn: '2026-11-20',
  });
  founded.office.close();
  return {
    street: { machine: founded.machine, accounts: { head: founded.session.account.id, ding: ding.id, wu: wu.id } },
    vote,
  };
}

async function unlock({ machine, accounts }: Street, who: string): Promise<FoundedOffice> {
  const office = startOffice(machine);
  const session = must(await office.unlock({ store: 'office', account: accounts[who] ?? '', passphrase: testPassphrase }));
  return { office, session, machine };
}

function tries(teller: FoundedOffice, vote: string, values: Parameters<ReturnType<typeof atDesk>['registers']>[1]) {
  const { office, machine } = teller;
  const record = machine.ids.uuid();
  return office.act({
    saveId: machine.ids.uuid(),
    duty: 'teller',
    intents: [{ act: 'create', ledger: 'appraisal.sheet', record, parent: vote, values }],
  });
}

async function handIn(street: Street, who: string, vote: string, values: Parameters<typeof tries>[2]): Promise<FoundedOffice> {
  const teller = await unlock(street, who);
  must(await tries(teller, vote, values));
  return teller;
}

/** Whatever this account can ask for holds no sheet but its own. */
async function expectNothingTold({ office }: FoundedOffice, vote: string, own = 0): Promise<void> {
  const { children, timeline, view } = await page(office, vote);
  expect(children.flatMap((group) => group.records)).toHaveLength(own);
  const others = timeline.filter(({ ledger, changes }) => ledger === 'appraisal.sheet' && changes.length > 0);
  expect(new Set(others.map(({ record }) => record)).size).toBe(own);
  expect(view.values['valid']).toBeUndefined();
  expect(must(await office.children({ parent: vote, ledger: 'appraisal.sheet' }))).toHaveLength(own);
  const { rows } = must(await office.list({ ledger: 'appraisal.sheet', from: 0, count: 10 }));
  expect(JSON.stringify(rows)).not.toMatch(/\b(?:29|30|55|58|60)\b/);
  const found = must(await office.list({ ledger: 'appraisal.sheet', text: '55', from: 0, count: 10 }));
  expect(found.total).toBe(0);
  const sheets = new Set(timeline.filter(({ ledger }) => ledger === 'appraisal.sheet').map(({ record }) => record));
  const refused = await Promise.all([...sheets].map((record) => office.record({ record })));
  expect(refused.filter((answer) => !answer.ok)).toHaveLength(sheets.size - own);
}
