import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInCapitals } from '../../renderer/domain/fields/amount-capitals';
import type { JsonObject } from '../../renderer/domain/json';
import { buildPrintModel } from '../../renderer/domain/ledger/print-model';
import type { RecordView } from '../../renderer/domain/ledger/record';
import { plannedFrom } from '../../renderer/domain/mediation/obligations';
import { caseLedger } from '../../renderer/ledgers/mediation-room/case';
import { rhythms } from '../../renderer/ledgers/codes/procedure';
import { clauseTexts } from '../../renderer/print/mediation/agreement-clauses';

describe('the clauses of an agreement', () => {
  it('say once what is done once', () => {
    expect(textOf({ who: '甲', what: '拆除砖墙', dueOn: '2026-01-14' })).toBe('甲拆除砖墙，于2026年1月14日前履行。');
    expect(textOf({ who: '双方', what: '不再封堵通道', lasting: true })).toBe('双方不再封堵通道，今后长期遵守。');
  });

  it('say that it is done on the day of the agreement', () => {
    expect(textOf({ who: '甲', whom: '乙', what: '当面赔礼道歉', dueOn: '2026-01-10' }, { agreedOn: '2026-01-10' })).toBe(
      '甲向乙当面赔礼道歉，于2026年1月10日当日履行。',
    );
  });

  it('say what money is for, whether that was written as a noun or as a deed', () => {
    const paid = { who: '甲', whom: '乙', amount: 12000, dueOn: '2026-01-14' };
    expect(textOf({ ...paid, what: '医疗费' })).toContain('（大写：壹佰贰拾元整），作为医疗费，');
    expect(textOf({ ...paid, what: '支付医疗费' })).toContain('，作为医疗费，');
    expect(textOf({ ...paid, what: '赔偿花架' })).toContain('（大写：壹佰贰拾元整），赔偿花架，');
    expect(textOf({ ...paid, what: '用于药费' })).toContain('，用于药费，');
  });

  it('write out every date of instalments, and the last part where the sum does not divide', () => {
    const clause = { kind: 'instalments', who: '甲', whom: '乙', what: '货款', amount: 100000, dueOn: '2026-01-31' };
    expect(textOf({ ...clause, every: 'month', times: 3 })).toBe(
      '甲向乙支付人民币1000.00元（大写：壹仟元整），作为货款，分3期支付，前2期每期333.33元（大写：叁佰叁拾叁元叁角叁分），' +
        '第3期333.34元（大写：叁佰叁拾叁元叁角肆分），分别于2026年1月31日、2026年2月28日、2026年3月31日前付清。',
    );
  });

  it('tell more than twelve dates by the first, the rhythm and the last', () => {
    const clause = { kind: 'periodic', who: '甲', whom: '乙', what: '赡养费', amount: 80000, dueOn: '2026-03-01' };
    expect(textOf({ ...clause, every: 'month', times: 24 })).toBe(
      '甲每月向乙支付人民币800.00元（大写：捌佰元整），作为赡养费，共24次，第一次于2026年3月1日前支付，以后每月一次，最后一次于2028年2月1日前支付。',
    );
    expect(textOf({ ...clause, every: 'month', times: 12 })).toContain('共12次，分别于2026年3月1日、2026年4月1日、');
  });

  it('tell duties without money and without an end', () => {
    expect(textOf({ kind: 'contact', who: '甲', what: '探望孩子', dueOn: '2026-05-02', every: 'week', times: 2 })).toBe(
      '甲探望孩子，每周一次，共2次，分别于2026年5月2日、2026年5月9日。',
    );
    expect(
      textOf({ kind: 'periodic', who: '甲', whom: '乙', amount: 80000, dueOn: '2026-05-01', every: 'month', lasting: true }),
    ).toBe('甲每月向乙支付人民币800.00元（大写：捌佰元整），自2026年5月1日起，今后长期履行。');
  });

  it('know the rhythm of every code', () => {
    for (const every of Object.keys(rhythms.codes)) {
      const text = textOf({ who: '甲', what: '打扫楼道', dueOn: '2026-01-05', every, times: 2 });
      expect(text).toMatch(/分别于2026年1月5日、\d{4}年\d+月\d+日。$/);
    }
  });

  it('hold the sum in figures and the same sum in capitals, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_99 }), fc.integer({ min: 1, max: 40 }), (fen, times) => {
        const clause = { kind: 'instalments', who: '甲', whom: '乙', amount: fen, dueOn: '2026-01-31', every: 'month', times };
        for (const [, figures = '', capitals] of textOf(clause).matchAll(/(\d+\.\d\d)元（大写：([^）]+)）/g)) {
          expect(capitals).toBe(amountInCapitals(Math.round(Number(figures) * 100)));
        }
      }),
    );
  });

  it('name the dates and parts the office keeps watch over', () => {
    const clause = {
      kind: 'instalments',
      who: '甲',
      whom: '乙',
      amount: 1_000_00,
      dueOn: '2026-08-31',
      every: 'quarter',
      times: 4,
    };
    const text = textOf(clause);
    for (const { dueOn = '', amount = 0 } of plannedFrom({ clauses: [clause] })) {
      const [year, month, day] = dueOn.split('-').map(Number);
      expect(text).toContain(`${year}年${month}月${day}日`);
      expect(text).toContain((amount / 100).toFixed(2));
    }
  });

  it('leave a line to write on where nothing was entered', () => {
    expect(textOf({})).toBe('');
  });
});

function textOf(clause: JsonObject, more: JsonObject = {}): string {
  const values = { track: 'RM', ...more, clauses: [{ id: 'r1', ...clause }] };
  const record = { id: 'x', ledger: 'mediation.case', values } as unknown as RecordView;
  const model = buildPrintModel({
    ledger: caseLedger,
    record,
    children: new Map(),
    ledgers: [],
    office: { id: 'x', name: '调解室', type: 'police-mediation', mode: 'test' },
    covers: 'nothing',
    draft: false,
    printedOn: '2026-01-01',
  });
  return clauseTexts(model.record)[0] ?? '';
}
