import { describe, expect, it } from 'vitest';
import { answerFaces, type AnswerSheet } from '../../../../renderer/domain/shapes/answers';

const sheet: AnswerSheet = {
  shape: 'answers',
  items: {
    name: 'test.answers',
    source: '测试',
    items: {
      days: {
        label: '期限',
        ask: '几日？',
        choices: [
          { key: '5', label: '五日' },
          { key: 'null', label: '不作规定' },
        ],
        anyNumber: true,
      },
      void: { label: '多选', ask: '怎样处理？', choices: [{ key: '"ballot"', label: '整张无效' }] },
    },
  },
};

describe('a sheet of answers', () => {
  it('reads each answer by its choice, with the place that says so', () => {
    expect(answerFaces.rowText?.({ id: 'void', answer: '"ballot"', place: '第八条' }, sheet)).toBe('多选：整张无效（第八条）');
    expect(answerFaces.rowText?.({ id: 'days', answer: '7', place: '第九条' }, sheet)).toBe('期限：7（第九条）');
    expect(answerFaces.rowText?.({ id: 'days' }, sheet)).toBe('期限：未定');
  });

  it('takes only what is offered, or a whole number where one is asked', () => {
    const codes = (answer: string, id = 'days') => answerFaces.judge([{ id, answer }], sheet).map(({ code }) => code);
    expect(codes('5')).toEqual([]);
    expect(codes('12')).toEqual([]);
    expect(codes('十二')).toEqual(['answer-unknown']);
    expect(codes('12', 'void')).toEqual(['answer-unknown']);
  });

  it('counts what is settled: an answer without its place is not', () => {
    const rows = [
      { id: 'days', answer: '5', place: '第九条' },
      { id: 'void', answer: '"ballot"' },
    ];
    expect(answerFaces.sums(rows, sheet, '2026-01-01').map(({ text }) => text)).toEqual(['1/2']);
  });
});
