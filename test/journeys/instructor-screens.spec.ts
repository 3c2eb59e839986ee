import { expect, type Page } from '@playwright/test';
import { seriousFaults } from './accessibility';
import { test } from './journey';
import { FirstPage } from './page-objects/first-page';
import { Workbench } from './page-objects/workbench';

/** A screen, the heading it is known by, and how a person comes to it. */
type Screen = readonly [name: string, heading: string | RegExp, open: (page: Page) => Promise<unknown>];

const within = (navigation: string) => (label: string) => (page: Page) =>
  page.getByRole('navigation', { name: navigation }).getByRole('link', { name: label, exact: true }).click();
const section = within('栏目');
const part = within('驻村工作');

const ofInstructor: readonly Screen[] = [
  ['首页', '首页', section('首页')],
  ['一览', '驻村工作', section('驻村工作')],
  ['诉求分析', '诉求分析', part('诉求分析')],
  ['报表打印', '报表打印', part('报表打印')],
  ['册子', '册子', part('册子')],
  ['走访台账', '入户走访', section('入户走访')],
  ['走访', /3-017/, (page) => page.getByRole('row', { name: /3-017/ }).first().click()],
  ['登记诉求', '新建诉求', (page) => page.getByRole('link', { name: '登记诉求' }).click()],
  ['诉求台账', '民情诉求', section('民情诉求')],
  ['诉求', /石桥-2026-033/, (page) => page.getByRole('row', { name: /石桥-2026-033/ }).click()],
  ['进度表', '撤村建社区推进表', section('撤村建社区推进表')],
  ['推进', '石桥村', (page) => page.getByRole('row', { name: /石桥村/ }).click()],
];

const ofStreet: readonly Screen[] = [
  ['一览', '各村一览', section('驻村工作')],
  ['月度汇总', '月度汇总', part('月度汇总')],
  ['诉求分析', '诉求分析', part('诉求分析')],
  ['报表打印', '报表打印', part('报表打印')],
  ['年度考核', '年度考核', part('年度考核')],
  ['册子', '册子', part('册子')],
  ['花名册', '驻村指导员花名册', section('驻村指导员花名册')],
  ['派驻', /石桥村/, (page) => page.getByRole('row', { name: /石桥村/ }).click()],
];

for (const [sample, screens] of [
  ['驻村指导员', ofInstructor],
  ['街道办事处', ofStreet],
] as const) {
  test(`screens of the resident instructors can be used by everybody: ${sample}`, async ({ journey }) => {
    const pc = await journey.open('样例');
    await new FirstPage(pc.page).trySample(sample);
    for (const size of ['标准', '特大'] as const) {
      await new Workbench(pc.page).textSize(size);
      for (const [name, heading, open] of screens) {
        await open(pc.page);
        await expect(pc.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
        await expect(pc.page.getByRole('progressbar')).toHaveCount(0);
        await pc.page.evaluate(() => document.fonts.ready);
        await journey.picture(pc, `${sample}-${name}-${size}`);
        expect.soft(await seriousFaults(pc.page), `${name}, ${size}`).toEqual([]);
      }
    }
  });
}
