import { expect } from '@playwright/test';
import { test } from '../journey';
import { FirstPage } from '../page-objects/first-page';

test('a second tab says that the office is open elsewhere', async ({ journey }) => {
  const pc = await journey.open('试用');
  await new FirstPage(pc.page).trySample('派出所调解室');
  const second = await pc.page.context().newPage();
  await second.goto(pc.page.url());
  await expect(second.getByRole('main')).toContainText('数据正被另一个窗口使用');
  await pc.page.close();
  await second.close();
});
