import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../renderer/domain/json';
import { electionKinds as kinds } from '../../../renderer/domain/election/kinds';
import { isFrozen } from '../../../renderer/domain/fields/frozen';
import { cardText, hashAs, readCard, writeExchange } from '../../../renderer/sync';
import { inventOffice, type InventedOffice } from '../../exchange/offices';
import { first, SampleWriter } from '../../exchange/sample-frames';
import { foundOffice, testMachine, type FoundedOffice } from '../../fakes/office';
import { codesOf, must, page } from '../../fakes/office-steps';
import { seededIds } from '../../fakes/seeded-ids';
import { electionPapers } from '../../office/election-printed';

/* A village hands the street the record of its result; the street works it out again by itself. */

let village: InventedOffice;
let counted: JsonObject;
beforeAll(async () => {
  // Test machines count their seeds from one; an office of the same seed would be the same office.
  village = await inventOffice(1_000_013, { name: '样溪村民委员会' });
  const place = electionPapers().recordFor('election-whole-report');
  const result = place?.desk.view(place.record).values['result'];
  if (result === undefined || !isFrozen(result)) throw new Error('the village has no result');
  counted = result.content;
});

describe('a result that comes in a file', () => {
  it('is worked out again before anybody agrees, and again wherever it is looked at', async () => {
    const { street, plan, record, election } = await received(settled(counted));
    expect(plan.records.find((one) => one.record === record)?.recounted).toMatchObject({ differences: 0 });
    expect(plan.records.filter(({ recounted }) => recounted !== undefined)).toHaveLength(1);
    must(await street.office.applyImport({ plan: plan.plan }));
    const { lines } = must(await street.office.recountRecord({ record }));
    expect(lines.join('\n')).toContain('结论：复算与公布的一致。');
    expect(must(await street.office.electionProgress({})).recounted).toEqual({ [election]: 0 });
    // The street does not sign what the village announced.
    expect(codesOf(await street.office.saveResultFile({ record }))).toEqual(['not-own']);
  });

  it('says where it is not what its own sheets come to, and is taken over all the same', async () => {
    const members = counted['members'] as readonly JsonObject[];
    const { street, plan, record, election } = await received(settled({ ...counted, members: members.slice(1) }));
    expect(plan.records.find((one) => one.record === record)?.recounted?.differences).toBeGreaterThan(0);
    must(await street.office.applyImport({ plan: plan.plan }));
    expect(must(await street.office.electionProgress({})).recounted[election]).toBeGreaterThan(0);
    expect((await page(street.office, record)).view.state).toBe('announced');
  });

  it.each<[string, () => JsonObject]>([
    ['that was altered under its hash', () => ({ ...settled(counted), content: { ...counted, community: '别村' } })],
    ['without its votes', () => settled({ ...counted, votes: 'none' })],
    ['that holds nothing where something belongs', () => settled({ ...counted, votes: [{ ballots: [{ contests: [null] }] }] })],
    ['that holds more than this version knows', () => settled({ ...counted, order: [1, 2, 3] })],
    ['that is no result at all', () => settled({})],
    ['that is not even settled', () => ({ content: 1 })],
  ])('is refused with a reason: one %s', async (_what, result) => {
    const { street, plan, record } = await received(result());
    const planned = plan.records.find((one) => one.record === record);
    expect(planned?.refusal?.sentence).toMatch(/定稿的内容.*和校验值不符，或者不完整/);
    expect(planned?.recounted).toBeUndefined();
    expect(plan.nothingNew).toBe(true);
    expect(must(await street.office.electionProgress({})).communities).toEqual([]);
  });
});

function settled(content: JsonObject): JsonObject {
  return { hash: hashAs('electionResult', content), content };
}

/** A street that opened a file of the village with its election and this result. */
async function received(result: JsonObject) {
  const machine = testMachine();
  const street = await foundOffice(machine, { name: '样溪街道', type: 'street', head: '何立' });
  must(await street.office.addContact({ text: cardText(village.card), fingerprintCompared: true, relation: 'subordinate' }));
  const { election, record, bytes } = await fileWith(street, result);
  machine.host.drive.files.set('result.yzx', bytes);
  machine.host.answers.open = 'result.yzx';
  return { street, election, record, plan: must(await street.office.openImport({})) };
}

async function fileWith(street: FoundedOffice, result: JsonObject) {
  const writer = new SampleWriter(41, village.profile.id, village.replica);
  const [election, record] = [writer.newId(), writer.newId()];
  const basics = { community: '样溪村', body: 'village', term: 13, electionDay: '2026-11-18', announcedOn: '2026-11-25' };
  const sets = (values: JsonObject, state: string) => ({
    public: Object.fromEntries(Object.entries({ ...values, $state: state }).map(([name, value]) => [name, first(value)])),
  });
  const frame = writer.save(
    { ledger: kinds.election, record: election, sets: sets(basics, 'announced') },
    { ledger: kinds.result, record, parent: election, sets: sets({ announcedOn: '2026-11-25', result }, 'announced') },
  );
  const receiver = await readCard(must(await street.office.ownCard({})).text);
  if (!receiver.ok) throw new Error(receiver.error.sentence);
  const bytes = await writeExchange({
    frames: [frame],
    sender: { card: village.card, secrets: village.secrets, replica: village.replica },
    receiver: receiver.value,
    classes: ['public'],
    note: '',
    hlc: '1790000999000-0000',
    blobs: new Map(),
    random: seededIds(42).bytes,
  });
  return { election, record, bytes };
}
