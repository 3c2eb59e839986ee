import { describe, expect, it } from 'vitest';
import { WorkCalendar } from '../../../../renderer/domain/calendar/working-days';
import type { JsonObject } from '../../../../renderer/domain/json';
import { dueSchedules, type Due } from '../../../../renderer/domain/shapes/due';
import { markOn } from '../../../../renderer/domain/shapes/mark';
import { holidayYears } from '../../../../renderer/rules/holidays';

const calendar = new WorkCalendar(holidayYears);
const thirty = { length: 30, unit: 'day' } as const;
const due: Due = {
  label: '调解期限',
  warnDays: 10,
  from: 'acceptedOn',
  passed: '请延长或者终止。',
  terms: [
    { from: '2020-01-01', term: thirty, article: '《一般》第1条' },
    {
      from: '2020-01-01',
      term: { length: 15, unit: 'day' },
      article: '《劳动》第2条',
      only: [{ field: 'type', in: ['labour'] }],
    },
  ],
  extensions: { rows: 'longer', until: 'until', agreed: 'agreed' },
  pauses: 'pauses',
};
const police: Due = {
  label: '办案期限',
  warnDays: 5,
  from: { what: '立案', day: ({ childrenOf }) => dayOf(childrenOf('filing')[0]) },
  terms: [{ from: '2020-01-01', term: thirty, article: '《治安》第118条' }],
  extensions: { rows: 'granted', term: thirty, most: 2 },
};

const on = (values: JsonObject, of: Due = due) => dueSchedules(of, { values, childrenOf: () => [] }, calendar)[0];

describe('a deadline', () => {
  it('takes the term that fits the record', () => {
    expect(on({ acceptedOn: '2026-03-02' })?.on).toBe('2026-04-01');
    expect(on({ acceptedOn: '2026-03-02', type: 'labour' })).toMatchObject({ on: '2026-03-17' });
    expect(on({ acceptedOn: '2026-03-02', type: 'labour' })?.why?.at(-1)).toBe('依据：《劳动》第2条');
  });

  it('runs on to the day all agreed on, and to no other', () => {
    const longer = (agreed: boolean) => [{ id: 'a', until: '2026-04-20', agreed }];
    expect(on({ acceptedOn: '2026-03-02', longer: longer(false) })?.on).toBe('2026-04-01');
    const found = on({ acceptedOn: '2026-03-02', longer: longer(true) });
    expect(found?.on).toBe('2026-04-20');
    expect(found?.why).toContain('各方同意延长到2026年4月20日。');
    expect(on({ acceptedOn: '2026-03-02', longer: [{ id: 'a', until: '2026-03-05', agreed: true }] })?.on).toBe('2026-04-01');
  });

  it('that is a right of the parties reminds nobody of it once its day is over', () => {
    const tone = (of: Due, today: string) => {
      const schedule = on({ acceptedOn: '2026-03-02' }, of);
      const mark = schedule && markOn(schedule, today);
      return [mark?.tone, mark?.passed];
    };
    const right: Due = { ...due, lapses: true };
    expect(tone(right, '2026-03-31')).toEqual(['warn', undefined]);
    expect(tone(due, '2026-04-02')).toEqual(['late', '请延长或者终止。']);
    expect(tone(right, '2026-04-02')).toEqual(['quiet', '请延长或者终止。']);
  });

  it('is granted fixed terms at most so many times', () => {
    const filed = (rows: number) => {
      const granted = Array.from({ length: rows }, (_, at) => ({ id: String(at) }));
      const childrenOf = () => [{ day: '2026-03-02' }];
      return dueSchedules(police, { values: { granted }, childrenOf }, calendar)[0]?.on;
    };
    expect([filed(0), filed(1), filed(2), filed(3)]).toEqual(['2026-04-01', '2026-05-06', '2026-06-01', '2026-06-01']);
    expect(on({}, police)).toBeUndefined();
  });

  it('stands still while something goes on that is not counted', () => {
    const found = on({ acceptedOn: '2026-03-02', pauses: [{ id: 'p', first: '2026-03-10' }] });
    expect(found).toEqual({
      what: '调解期限',
      spans: [{ label: '调解期限自2026年3月10日起暂停计算', tone: 'quiet' }],
    });
    const ended = [{ id: 'p', first: '2026-03-10', last: '2026-03-19', why: '鉴定' }];
    expect(on({ acceptedOn: '2026-03-02', pauses: ended })).toMatchObject({ on: '2026-04-13' });
    expect(on({ acceptedOn: '2026-03-02', pauses: [{ id: 'p', first: '2026-05-10' }] })?.on).toBe('2026-04-01');
  });

  it('says what to do once it has passed, and not before', () => {
    const schedule = on({ acceptedOn: '2026-03-02' });
    if (schedule === undefined) throw new Error('no deadline');
    expect(markOn(schedule, '2026-04-01')).toEqual({ what: '调解期限', label: '调解期限临近', tone: 'warn', on: '2026-04-01' });
    expect(markOn(schedule, '2026-04-02')).toMatchObject({ label: '已过调解期限', tone: 'late', passed: '请延长或者终止。' });
  });
});

function dayOf(values: JsonObject | undefined): string | undefined {
  const day = values?.['day'];
  return typeof day === 'string' ? day : undefined;
}
