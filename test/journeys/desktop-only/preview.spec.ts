import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { isInOwnFonts } from '../../../electron/main/pdf-fonts';
import { test } from '../journey';
import { FirstPage } from '../page-objects/first-page';
import { Workbench } from '../page-objects/workbench';

test('a paper is looked at as the PDF that is saved, in the fonts of the app', async ({ journey }, info) => {
  const pc = await journey.open('样例');
  await new FirstPage(pc.page).trySample('派出所调解室');
  const record = await new Workbench(pc.page).openCase('通道砌墙相邻纠纷');
  await record.openPaper('人民调解受理登记表', '看版面');

  const paper = record.dialog().getByRole('document', { name: '人民调解受理登记表' });
  await expect(paper.getByRole('region', { name: '第1页，共1页' })).toContainText('秦守安');
  await expect.poll(() => shareOfInk(paper)).toBeGreaterThan(0.005);
  await journey.picture(pc, '文书预览');

  const narrow = await widthOf(paper);
  await record.dialog().getByRole('button', { name: '放大' }).press('Enter');
  await expect.poll(() => widthOf(paper)).toBeGreaterThan(narrow * 1.4);
  await expect.poll(() => shareOfInk(paper)).toBeGreaterThan(0.005);

  const pdf = info.outputPath('受理登记表.pdf');
  await pc.printTo(pdf, () => record.savePdf());
  expect(isInOwnFonts(readFileSync(pdf))).toBe(true);
});

/** Dark pixels of the first page among all. */
function shareOfInk(paper: Locator): Promise<number> {
  return paper
    .locator('canvas')
    .first()
    .evaluate((element: HTMLCanvasElement) => {
      const { data } = element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? { data: [] };
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128 && (data[at + 3] ?? 0) > 128) dark += 1;
      return dark / Math.max(1, data.length / 4);
    });
}

async function widthOf(paper: Locator): Promise<number> {
  return (await paper.locator('canvas').first().boundingBox())?.width ?? 0;
}
