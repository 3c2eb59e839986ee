import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../renderer/domain/json';
import { electionKinds as kinds } from '../../../renderer/domain/election/kinds';
import { fixedClock, type FixedClock } from '../../fakes/fixed-clock';
import { memoryDrive, type MemoryDrive } from '../../fakes/memory-drive';
import { foundOffice, testMachine, type FoundedOffice } from '../../fakes/office';
import { atDesk, codesOf, must, page } from '../../fakes/office-steps';
import { meets, moveTo, morningOf } from '../../office/instructor-offices';
import { villagers } from '../../office/election-office';

const shared = '11010519491231002X';
const basics: JsonObject = {
  community: '样溪村',
  body: 'village',
  mode: 'voters',
  province: 'zhejiang',
  term: 13,
  electionDay: '2026-11-18',
  seatsDirector: 1,
  seatsMember: 2,
};

interface Village {
  readonly founded: FoundedOffice;
  readonly election: string;
}

/** A village with a posted list of three voters who bear these numbers. */
async function village(name: string, numbers: readonly string[], drive: MemoryDrive, clock: FixedClock): Promise<Village> {
  const founded = await foundOffice(testMachine({ drive, clock }), {
    name,
    type: 'village',
    head: '石平',
    duties: ['electionWorker', 'registrar'],
    keeps: [kinds.election],
  });
  const desk = atDesk(founded, 'electionWorker');
  const election = await desk.registers(kinds.election, basics);
  const ranking = ['甲一', '乙二', '丙三'].map((one, at) => ({ id: `r${at}`, name: one, post: at === 0 ? 'chair' : 'member' }));
  const formed = { formedOn: '2026-09-18', formedBy: 'representatives', committeeSeats: 3, ranking };
  must(await desk.takes(election, 'formCommittee', formed));
  must(
    await desk.takes(election, 'adopt', {
      methodTitle: '选举办法',
      methodAdoptedOn: '2026-10-10',
      methodMeeting: 'representatives',
      methodMembers: 45,
      methodPresent: 40,
      methodInFavour: 38,
      answers: [{ id: 'village-retention', answer: '{"years":3}', place: '第十二条' }],
    }),
  );
  must(await desk.takes(election, 'freeze'));
  for (const [at, values] of villagers(numbers.length).entries()) {
    const { birthDate: _day, sex: _sex, ...known } = values;
    await desk.registers(kinds.voter, { ...known, identityNumber: numbers[at] ?? '' }, election);
  }
  await desk.registers(kinds.roll, { postedOn: '2026-10-12', place: '村务公开栏' }, election);
  return { founded, election };
}

async function twoVillages() {
  const drive = memoryDrive();
  const clock = fixedClock(morningOf('2026-10-12'));
  moveTo(clock, '2026-10-12');
  const one = await village('样溪村民委员会', [shared, '330102197001010013'], drive, clock);
  const other = await village('石桥村民委员会', ['330102198001010034', shared], drive, clock);
  await meets(one.founded, other.founded, 'peer');
  return { drive, one, other };
}

function files({ founded }: Village, answers: { readonly open?: string; readonly save?: string }) {
  Object.assign(founded.machine.host.answers, answers);
  return founded.office;
}

describe('two villages and a stick', () => {
  it('learn who stands on both lists; no number, name or list is in any file, and a list is answered once', async () => {
    const { drive, one, other } = await twoVillages();
    const answerer = other.founded.session.office.id;
    const asked = must(await files(one, { save: '1.yzdouble' }).doubleAsk({ election: one.election, answerer }));
    expect(asked).toMatchObject({ compared: 2, withoutNumber: 0 });
    const passTwo = files(other, { open: '1.yzdouble', save: '2.yzdouble' });
    expect(codesOf(await passTwo.doubleAnswer({ election: other.election, postedCount: 1 }))).toEqual(['double-too-many']);
    must(await passTwo.doubleAnswer({ election: other.election, postedCount: 2 }));
    expect(codesOf(await passTwo.doubleAnswer({ election: other.election, postedCount: 2 }))).toEqual(['double-again']);
    const found = must(await files(one, { open: '2.yzdouble', save: '3.yzdouble' }).doubleFind({ election: one.election }));
    expect(found.voters.map(({ serial }) => serial)).toEqual(['0001']);
    const read = must(await files(other, { open: '3.yzdouble' }).doubleRead({ election: other.election }));
    expect(read.voters.map(({ serial }) => serial)).toEqual(['0002']);

    const written = ['1', '2', '3'].map((no) => new TextDecoder().decode(drive.files.get(`${no}.yzdouble`))).join('\n');
    const names = villagers(2).map(({ name }) => name);
    for (const secret of [shared, '330102197001010013', '330102198001010034', ...names]) expect(written).not.toContain(secret);
    const entries = (await page(one.founded.office, one.election)).children.find(({ ledger }) => ledger === kinds.double);
    expect(entries?.records.map(({ view }) => view.values)).toMatchObject([{ side: 'asker', found: 1, count: 2 }]);
  });

  it('refuses a question meant for another village, and an answer nobody asked for', async () => {
    const { one, other } = await twoVillages();
    const elsewhere = one.founded.session.office.id;
    must(await files(one, { save: '1.yzdouble' }).doubleAsk({ election: one.election, answerer: elsewhere }));
    const passTwo = files(other, { open: '1.yzdouble', save: '2.yzdouble' });
    expect(codesOf(await passTwo.doubleAnswer({ election: other.election, postedCount: 2 }))).toEqual(['double-other-village']);
    expect(codesOf(await files(other, { open: '1.yzdouble' }).doubleFind({ election: other.election }))).toEqual([
      'nothing-asked',
    ]);
  });
});
