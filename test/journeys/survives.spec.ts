import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './journey';
import { FirstPage } from './page-objects/first-page';
import type { Form } from './page-objects/form';
import { RecordPage } from './page-objects/record-page';
import { Workbench } from './page-objects/workbench';
import type { Office } from './driver';

const office = { name: '青禾村民委员会', type: '村（社区）委员会', person: '周禾', passphrase: '清晨七点渡口的灯' };

test('what was shown as saved outlives a kill in the middle of a save, and a half-typed form is offered again', async ({
  journey,
}) => {
  const pc = await journey.open('村委会');
  await new FirstPage(pc.page).setUp(office);
  await saveCase(pc, '第一件');

  // Milliseconds between the click and the kill: before, in and after the write.
  for (const delay of [0, 20, 60]) {
    const matter = `保存时断电${delay}`;
    const form = await new Workbench(pc.page).newCase();
    await fillCase(form, matter);
    // Nobody waits for this click: the program is gone before it can answer.
    form.save().catch(() => undefined);
    await new Promise((done) => setTimeout(done, delay));
    await pc.kill();
    await pc.restart();
    await new FirstPage(pc.page).unlock(office.passphrase);
    await expectOnceOrAsDraft(pc, matter);
  }
  await new Workbench(pc.page).openCase('第一件');
});

test('a draft is offered again after a kill', async ({ journey }) => {
  const pc = await journey.open('村委会');
  await new FirstPage(pc.page).trySample('派出所调解室');
  const form = await new Workbench(pc.page).newCase();
  await form.type('事由', '写到一半的事由');
  await form.type('纠纷简要情况', '写到一半的情况');
  // A draft is kept when somebody pauses; the form says nothing about it.
  await pc.page.waitForTimeout(2500);
  await pc.kill();
  await pc.restart();
  await new FirstPage(pc.page).trySample('派出所调解室');
  await new Workbench(pc.page).goTo('调解案件');
  await pc.page.getByRole('button', { name: '新建案件' }).click();
  await expect(pc.page.getByText('上次没有保存完，已替您找回')).toBeVisible();
  await pc.page.getByRole('button', { name: '继续填写' }).click();
  await expect(pc.page.getByRole('textbox', { name: '事由（必填）' })).toHaveValue('写到一半的事由');
  await expect(pc.page.getByRole('textbox', { name: '纠纷简要情况' })).toHaveValue('写到一半的情况');
});

test('everything is back after the database was deleted', async ({ journey }) => {
  const pc = await journey.open('村委会');
  await new FirstPage(pc.page).setUp(office);
  await saveCase(pc, '数据库删除以前');
  const before = await new RecordPage(pc.page).checkCode();
  await pc.kill();
  const databases = foldersNamed(pc.folder, 'IndexedDB');
  expect(databases).not.toEqual([]);
  for (const folder of databases) rmSync(folder, { recursive: true });
  await pc.restart();
  await new FirstPage(pc.page).unlock(office.passphrase);
  const record = await new Workbench(pc.page).openCase('数据库删除以前');
  expect(await record.checkCode()).toBe(before);
});

test('an office moves to another PC by its backup', async ({ journey }) => {
  const oldPc = await journey.open('旧电脑');
  await new FirstPage(oldPc.page).setUp(office);
  await saveCase(oldPc, '换电脑以前');
  const before = await new RecordPage(oldPc.page).checkCode();
  await new Workbench(oldPc.page).goTo('备份');
  const backup = await oldPc.backUpTo(journey.stick, async () => {
    await oldPc.page.getByRole('button', { name: '立即备份到文件夹…' }).click();
    await expect(oldPc.page.getByRole('status').filter({ hasText: /备份完成|备份已交给浏览器下载/ })).toBeVisible();
  });

  const newPc = await journey.open('新电脑');
  await newPc.answerOpen(backup);
  await new FirstPage(newPc.page).restore();
  await new FirstPage(newPc.page).unlock(office.passphrase);
  const record = await new Workbench(newPc.page).openCase('换电脑以前');
  expect(await record.checkCode()).toBe(before);
  await saveCase(newPc, '换电脑以后');
});

async function fillCase(form: Form, matter: string) {
  await form.choose('办理途径', '人民调解');
  await form.type('事由', matter);
  await form.find('纠纷来源', '当事人申请');
  await form.type('登记日期', '今天');
}

async function saveCase(pc: Office, matter: string) {
  const form = await new Workbench(pc.page).newCase();
  await fillCase(form, matter);
  await form.save();
  const record = new RecordPage(pc.page);
  await record.waitForTitle(matter);
  await record.waitForSaved();
}

/** Either the record is there once, or the form offers what was typed; never both, never twice. */
async function expectOnceOrAsDraft(pc: Office, matter: string) {
  await new Workbench(pc.page).goTo('调解案件');
  await expect(pc.page.getByRole('row', { name: '第一件' })).toBeVisible();
  const saved = await pc.page.getByRole('row', { name: matter }).count();
  await pc.page.getByRole('button', { name: '新建案件' }).click();
  await expect(pc.page.getByRole('heading', { name: '新建案件', level: 1 })).toBeVisible();
  const takeDraft = pc.page.getByRole('button', { name: '继续填写' });
  await expect(takeDraft.or(pc.page.getByRole('textbox', { name: /^事由/ })).first()).toBeVisible();
  if (saved === 1) return dropDraft(pc);
  expect(saved).toBe(0);
  await takeDraft.click();
  await expect(pc.page.getByRole('textbox', { name: /^事由/ })).toHaveValue(matter);
  // What was typed in the last second before the kill may be missing.
  const form = new Workbench(pc.page).form('保存案件');
  await fillCase(form, matter);
  await form.save();
  await new RecordPage(pc.page).waitForTitle(matter);
}

/** A save may be through and its draft not yet dropped; saving the draft again must not make a second record. */
async function dropDraft(pc: Office) {
  const give = pc.page.getByRole('button', { name: '放弃' });
  if (await give.isVisible()) await give.click();
}

function foldersNamed(folder: string, name: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name === name)
    .map((entry) => join(entry.parentPath, entry.name));
}
