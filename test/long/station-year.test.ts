import { describe, expect, it } from 'vitest';
import { expectWholeFiles, expectYearEnd, expectYearSheets, liveThroughYear } from '../office/year/check-year';

describe('a year of an invented station with three hundred cases', () => {
  it('comes out the same at the station, at the street and with a pencil, month by month and at its end', async () => {
    const lived = await liveThroughYear(300, 7);
    await expectYearEnd(lived);
    await expectYearSheets(lived);
    expect(await expectWholeFiles(lived, 5)).toBeGreaterThan(10);
  });
});
