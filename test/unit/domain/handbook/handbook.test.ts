import { describe, expect, it } from 'vitest';
import { handbookFiles } from '../../../../renderer/domain/handbook/handbook-files';
import { handbookPage } from '../../../../renderer/domain/handbook/handbook-page';
import { allLedgers } from '../../../../renderer/ledgers';
import { caseLedger } from '../../../../renderer/ledgers/mediation-room/case';

const seen = allLedgers.filter((ledger) => ledger.offices.length > 0);
const page = handbookPage(caseLedger, allLedgers);
const table = (heading: string) => page.sections.find((section) => section.heading === heading)?.table?.rows ?? [];

describe('the handbook', () => {
  it('has a page for every ledger people see, and a list of them', () => {
    const names = handbookFiles(allLedgers).map((file) => file.name);
    expect(names).toEqual(['README.md', ...seen.map((ledger) => `${ledger.kind}.md`)]);
  });

  it.each(seen.map((ledger) => [ledger.kind, ledger] as const))('says of %s what its declaration says', (_kind, ledger) => {
    const { why, sections } = handbookPage(ledger, allLedgers);
    expect(why).toBe(ledger.why);
    const fields = sections.find((section) => section.heading === '栏目')?.table?.rows.map(([label]) => label);
    for (const { label } of Object.values(ledger.fields)) expect(fields).toContain(label);
    const steps = sections.find((section) => section.heading === '步骤')?.table?.rows.length ?? 0;
    expect(steps).toBe(Object.keys(ledger.steps ?? {}).length);
    // What the program calls things by never stands where a person reads.
    const words = sections
      .filter(({ heading }) => !heading.startsWith('选项'))
      .flatMap(({ lines, table }) => [...lines, ...(table?.rows.flat() ?? [])]);
    expect(words.filter((word) => /undefined|\[object|[a-z]+[A-Z][a-z]+/.test(word))).toEqual([]);
  });

  it('tells kinds, duties and conditions in the words of the office', () => {
    expect(table('栏目')).toContainEqual(['涉及人数', '整数，单位人，不小于 2', '', '工作', '']);
    expect(
      table('栏目')
        .find(([label]) => label === '受理日期')
        ?.at(-1),
    ).toMatch(/^只在“办理途径”为“人民调解”.*时填。$/);
    expect(table('步骤').some((row) => row.some((cell) => /《人民调解法》第17条/.test(cell)))).toBe(true);
    expect(table('统计').find(([label]) => label === '登记纠纷')?.[2]).toBe('按次数计，按“登记日期”归入期间');
  });

  it('is a table that every reader of Markdown shows, whatever stands in a cell', () => {
    const text = handbookFiles([{ ...caseLedger, fields: { a: { kind: 'text', label: '甲|乙\n丙', disclosure: 'work' } } }]).at(
      -1,
    )?.text;
    expect(text).toContain('| 甲\\|乙；丙 | 一行文字 |');
  });
});
