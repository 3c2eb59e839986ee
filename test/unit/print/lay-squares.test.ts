import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laySquares } from '../../../renderer/print/lay-squares';

const lines = (text: string, least = 0) =>
  laySquares(text, 6, least).map((line) => line.map((piece) => piece || '　').join(''));

describe('squares of 稿纸', () => {
  it('leave two free before each paragraph and take one character each', () => {
    expect(lines('今日入户三家\n都好')).toEqual(['　　今日入户', '三家　　　　', '　　都好　　']);
  });

  it('never begin a line with a closing mark', () => {
    expect(lines('今日入户。三家')).toEqual(['　　今日入户。', '三家　　　　']);
  });

  it('take two half-width characters in one', () => {
    expect(lines('共12户')).toEqual(['　　共12户　']);
  });

  it('stand empty where nothing was written', () => {
    expect(lines('', 2)).toEqual(['　　　　　　', '　　　　　　']);
  });

  it('lose no character, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 25 }), (text, columns) => {
        const laid = laySquares(text, columns, 0);
        expect(laid.every((line) => line.length === columns)).toBe(true);
        expect(laid.flat().join('')).toBe(text.replaceAll('\n', ''));
      }),
    );
  });
});
