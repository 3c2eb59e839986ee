import { describe, expect, it } from 'vitest';
import { rubbishCase } from '../../../renderer/app/sample-office/rubbish-visits';
import { wallCase } from '../../../renderer/app/sample-office/wall-case';
import { sampleRoom } from '../../office/sample';
import { printModelOf } from '../../office/paper';

describe('what a template may look at', () => {
  it('is text by kind, with codes kept as codes and sums in 分', () => {
    const { record, children } = printModelOf(sampleRoom(), wallCase);
    expect(record.text).toMatchObject({
      disputeType: '邻里纠纷',
      acceptedOn: '2026年1月8日',
      difficult: '否',
      effectiveOn: '2026年1月14日',
    });
    expect(record.codes).toMatchObject({ source: ['call110'], difficult: ['no'], 'clauses/3/lasting': ['yes'] });
    expect(record.rows['clauses']?.[2]).toMatchObject({ who: '康立本', amount: '200.00元', dueOn: '2026年1月16日' });
    expect(record.amounts['clauses/2/amount']).toBe(20000);
    expect(children['mediation.party']?.map(({ text }) => text['name'])).toEqual(['秦守安', '康立本']);
  });

  it('has children by their date', () => {
    const starts = printModelOf(sampleRoom(), wallCase).children['mediation.session']?.map(({ text }) => text['startAt']);
    expect(starts).toEqual(['2026年1月8日18时20分', '2026年1月13日14时00分']);
  });

  it('holds no personal word when it is masked, in fields, rows or children', () => {
    const masked = JSON.stringify(printModelOf(sampleRoom(), rubbishCase, { masked: true }));
    for (const word of ['陶永和', '骆建平', '郑新苑', '301室', '00000000003', '擦伤', '机械厂'])
      expect(masked).not.toContain(word);
    expect(masked).toContain('陶某');
    expect(masked).not.toContain('"policeRole":["both"]');
  });

  it('keeps sums and dates of a masked row readable', () => {
    const { record } = printModelOf(sampleRoom(), rubbishCase, { masked: true });
    expect(record.rows['clauses']?.[1]).toMatchObject({ amount: '260.00元', dueOn: '2026年2月6日' });
    expect(record.amounts['clauses/1/amount']).toBe(26000);
  });

  it('holds names and facts but no numbers and doors when only what finds a person is covered', () => {
    const model = JSON.stringify(printModelOf(sampleRoom(), rubbishCase, { covers: 'identifiers' }));
    for (const open of ['陶永和', '骆建平', '郑新苑', '擦伤', '机械厂']) expect(model).toContain(open);
    for (const covered of ['00000000003', '301室', '302室']) expect(model).not.toContain(covered);
  });

  it('of a record inside another has that record and its other children around it, covered alike', () => {
    const room = sampleRoom();
    const [sitting] = room.children(wallCase, 'mediation.session');
    const open = printModelOf(room, sitting?.id ?? '');
    expect(open.parent?.record.text['matter']).toBe('通道砌墙相邻纠纷');
    expect(open.parent?.children['mediation.party']).toHaveLength(2);
    const covered = JSON.stringify(printModelOf(room, sitting?.id ?? '', { masked: true }));
    for (const name of ['秦守安', '康立本', '砖墙']) expect(covered).not.toContain(name);
  });
});
