import { writeXlsx } from 'hucre/xlsx';
import { closedCodeList } from '../../../../renderer/domain/fields/code-list';
import { defineLedger } from '../../../../renderer/domain/ledger/ledger';
import { allLedgers } from '../../../../renderer/ledgers';
import { foundOffice, testMachine } from '../../../fakes/office';
import { atDesk, must } from '../../../fakes/office-steps';

/** A register as an office keeps many: people, numbers, money, days. */
export const roster = defineLedger({
  kind: 'test.roster',
  version: 1,
  label: '困难家庭登记',
  one: '家庭',
  shape: 'REG',
  compartment: 'general',
  offices: ['police-mediation'],
  why: '测试用。',
  fields: {
    head: { kind: 'person', label: '户主', disclosure: 'personal', required: true },
    identity: { kind: 'identityNumber', label: '身份证号码', disclosure: 'personal' },
    telephone: { kind: 'text', label: '联系电话', disclosure: 'personal', maxLength: 20 },
    since: { kind: 'date', label: '登记日期', disclosure: 'work', required: true, only: 'past' },
    people: { kind: 'count', label: '家庭人口', disclosure: 'work', unit: '人', min: 1 },
    money: { kind: 'amount', label: '慰问金额', disclosure: 'work' },
    kind: {
      kind: 'code',
      label: '困难类别',
      disclosure: 'work',
      list: closedCodeList({
        name: 'test.need',
        label: '困难类别',
        source: '测试',
        codes: { illness: { label: '因病' }, age: { label: '年老' } },
      }),
    },
    note: { kind: 'text', label: '备注', disclosure: 'work', maxLength: 200 },
    secret: { kind: 'text', label: '内部意见', disclosure: 'secret', maxLength: 200 },
  },
  title: ['head'],
  list: ['head', 'since', 'money'],
  search: ['head'],
  happenedOn: 'since',
});

export const people = [
  {
    head: { name: '陈大勇' },
    identity: '370102198001011237',
    telephone: '13812345678',
    since: '2026-03-05',
    people: 3,
    money: 20_050,
    kind: 'illness',
    note: '=1+1',
    secret: '不外传',
  },
  { head: { name: '单𠮷' }, since: '2026-04-01', people: 1, money: 100, kind: 'age', note: '二〇二六年' },
] as const;

export async function rosterOffice() {
  const machine = testMachine({ ledgers: [...allLedgers, roster] });
  const founded = await foundOffice(machine, { name: '云溪派出所', type: 'police-mediation' });
  return { ...founded, drive: machine.host.drive, answers: machine.host.answers, desk: atDesk(founded) };
}

/** A workbook as a clerk would fill it in, row by row. */
export function sheetOf(...rows: readonly (readonly (string | number | Date | null)[])[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: '名单', rows: rows.map((row) => [...row]) }] });
}

export type RosterOffice = Awaited<ReturnType<typeof rosterOffice>>;

/** Puts a file on the stick and chooses it. */
export async function opened({ office, drive, answers }: RosterOffice, bytes: Uint8Array, name = 'ming-dan.xlsx') {
  drive.files.set(name, bytes);
  answers.open = name;
  return must(await office.openSheet({ ledger: roster.kind }));
}
