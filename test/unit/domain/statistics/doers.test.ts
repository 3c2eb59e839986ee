import { describe, expect, it } from 'vitest';
import { namesPerson } from '../../../../renderer/domain/statistics/doers';

describe('who did it', () => {
  it('stands in a line of names, however they are parted, or in a table', () => {
    for (const line of ['周立行', '方致和、周立行', '周立行，方致和', '方致和 周立行'])
      expect(namesPerson(line, '周立行')).toBe(true);
    expect(
      namesPerson(
        [
          { id: 'a', name: '方致和' },
          { id: 'b', name: '周立行' },
        ],
        '周立行',
      ),
    ).toBe(true);
  });

  it('is nobody whose name is only a part of another, or who stands in another column', () => {
    expect(namesPerson('周立行健', '周立行')).toBe(false);
    expect(namesPerson([{ id: 'a', name: '方致和', why: '周立行' }], '周立行')).toBe(false);
    expect(namesPerson(undefined, '周立行')).toBe(false);
  });
});
