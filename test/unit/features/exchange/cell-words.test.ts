import { describe, expect, it } from 'vitest';
import { cellLabel, cellText } from '../../../../renderer/features/exchange/cell-words';
import { caseLedger } from '../../../../renderer/ledgers/mediation-room/case';
import { partyLedger } from '../../../../renderer/ledgers/mediation-room/party';

describe('a place in a record, in words', () => {
  it.each([
    ['matter', '事由'],
    ['clauses/r1/$row', '协议条款·这一行的去留和次序'],
    ['$state', '办理状态'],
    ['$deleted', '是否删除'],
    ['nothing', '未知栏目'],
    ['clauses/r1/nothing', '协议条款·未知栏目'],
  ])('%s is %s', (cell, label) => {
    expect(cellLabel(caseLedger, cell)).toBe(label);
  });

  it('shows values as the record page would, states by name', () => {
    expect(cellText(caseLedger, 'registeredOn', '2026-11-20')).toBe('2026年11月20日');
    expect(cellText(caseLedger, '$state', 'lead')).toBe(caseLedger.states?.lead.label);
    expect(cellText(caseLedger, 'matter', null)).toBe('（空）');
    expect(cellText(caseLedger, '$deleted', true)).toBe('已删除');
  });

  it('masks what is personal', () => {
    expect(cellText(partyLedger, 'name', { name: '欧阳青山' })).toBe('欧阳某');
  });

  it('has words even for a ledger this version does not know', () => {
    expect([cellLabel(undefined, 'x'), cellText(undefined, 'x', { a: 1 })]).toEqual(['未知栏目', '（内容无法识别）']);
  });
});
