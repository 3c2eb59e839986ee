import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { voterName, type CommitteeElection } from './committee-election';
import type { Office } from './driver';
import { findPdfText } from './pdf-text';

const items = ['公章一枚', '办公室三间', '电脑两台', '水泵房一座', '档案四十卷', '账簿六册', '无', '道路硬化合同未到期'];

/** Eight kinds, each with what there is, and somebody of the township beside it. */
export async function handOver({ screens, title }: CommitteeElection) {
  const { record } = screens;
  await record.add('移交', async () => undefined);
  await record.children('工作移交').getByRole('link', { name: '办理' }).click();
  await record.step('移交完毕', '已移交', async (step) => {
    await step.type('移交日期', '今天');
    await step.type('地点', '村委会');
    await step.type('移交人', '上届主任');
    await step.type('接收人', voterName(1));
    await step.type('主持人（选举委员会）', '冯一');
    await step.type('监督人（乡镇、街道）', '柳湾街道王某');
    for (const [at, what] of items.entries()) {
      await record
        .dialog()
        .getByRole('group', { name: `项 ${at + 1}` })
        .getByRole('textbox', { name: '名称、数量和状况' })
        .fill(what);
    }
  });
  await screens.backToRecord(title);
  await record.step('工作移交完毕', '已移交');
}

/** One paper of the open record as a PDF; what it says, where it can be read. */
export async function paperTo(office: Office, { screens: { record } }: CommitteeElection, label: string, file: string) {
  await record
    .section('文书')
    .getByRole('button', { name: `打印${label}` })
    .click();
  await expect(record.dialog().getByText('正在排版')).toBeHidden();
  await office.printTo(file, () => record.savePdf());
  await record.closeDialog();
  return findPdfText(file);
}

/** The whole file bound with its cover and index; in the browser edition it is printed as one document. */
export async function bindDossier(office: Office, file: string) {
  const { page } = office;
  await page.getByRole('link', { name: '选举档案…' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^选举档案：/ })).toBeVisible();
  const name = office.edition === 'browser' ? '打印整卷…' : '装订成一个 PDF…';
  await office.printTo(file, async () => {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('status').filter({ hasText: /卷宗已装订|已打开打印窗口/ })).toBeVisible({ timeout: 60_000 });
  });
  return findPdfText(file);
}

/** What anybody can do with the result file: work it out again, without the app. */
export async function recountBesides(file: string): Promise<string> {
  const folder = fileURLToPath(new URL('../..', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['build/tool.mjs', 'recount', file], { cwd: folder });
  return stdout;
}
