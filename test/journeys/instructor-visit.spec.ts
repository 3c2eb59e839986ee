import { expect, type Page } from '@playwright/test';
import { test } from './journey';
import { Keyboard } from './keyboard';
import { ExchangePage } from './page-objects/exchange-page';
import { Form } from './page-objects/form';
import { FirstPage } from './page-objects/first-page';
import { RecordPage } from './page-objects/record-page';
import { Workbench } from './page-objects/workbench';

const village = { name: '石桥村驻村指导员', type: '驻村指导员', person: '单长青', passphrase: '清晨七点渡口的灯' };
const district = { name: '样溪区农业农村局', type: '区（县）部门', person: '林禾生', passphrase: '傍晚六点码头的钟' };
const told = '门前排水口堵塞，下雨积水进院。';
const comment = '积水的那户，请在本月回访。';

test('a visit is written by keyboard alone, becomes a demand that is closed, and the district’s comment arrives', async ({
  journey,
}) => {
  const laptop = await journey.open('石桥村');
  const { page } = laptop;
  const workbench = new Workbench(page);
  const record = new RecordPage(page);
  await new FirstPage(page).setUp(village);

  await test.step('the first visit: at most 8 required fields and 120 keystrokes', async () => {
    const keyboard = new Keyboard(page);
    await beginVisit(page, keyboard);
    expect(await page.getByRole('main').getByText('（必填）').count()).toBeLessThanOrEqual(8);
    await keyboard.press('Enter');
    for (const text of ['石桥村', '三组', '3-017', '单长青']) {
      await keyboard.type(text);
      await keyboard.press('Enter');
    }
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.tell(told);
    await keyboard.press('Control+Enter');
    await record.waitForTitle(/3-017/);
    expect(keyboard.strokes).toBeLessThanOrEqual(120);
  });
  await test.step('the next door of the same evening takes a household and what was said', async () => {
    const keyboard = new Keyboard(page);
    await keyboard.press('Escape');
    await beginVisit(page, keyboard);
    for (let field = 0; field < 3; field += 1) await keyboard.press('Enter');
    await keyboard.type('3-018');
    for (let field = 0; field < 4; field += 1) await keyboard.press('Enter');
    await keyboard.tell('没有反映事项。');
    await keyboard.press('Control+Enter');
    await record.waitForTitle(/3-018/);
    expect(keyboard.strokes).toBeLessThanOrEqual(30);
  });

  await test.step('a demand begins with what the visit knows, and goes to its end', async () => {
    await openVisit(page, '3-017');
    await page.getByRole('link', { name: '登记诉求' }).click();
    const form = workbench.form('保存诉求');
    await expect(page.getByRole('main').getByRole('textbox', { name: /^村（社区）/ })).toHaveValue('石桥村');
    await form.type('编号', '石桥-001');
    await form.find('类别', '基础设施与环境');
    await form.type('内容', '门前排水口堵塞。');
    await form.save();
    await record.waitForTitle(/石桥-001/);
    await record.step('受理', '受理');
    await record.step('交办', '交办', async (step) => {
      await step.choose('办理层级', '村两委');
      await step.type('承办单位', '石桥村委会');
      await step.type('交办日期', '今天');
      await step.type('办理期限', '今天');
    });
    await record.step('开始办理', '办理中', async (step) => step.type('首次联系反映人', '今天'));
    await record.step('办结', '办结', async (step) => {
      await step.choose('结果', '解决');
      await step.type('办结日期', '今天');
      const handled = await step.addRow('经过');
      await handled.type('日期', '今天');
      await handled.type('做法', '清淤。');
    });
  });
  await test.step('without feedback it is not struck off: refused at the fields, and what was typed is kept', async () => {
    await record.section('下一步').getByRole('button', { name: '销号', exact: true }).click();
    const closing = new Form(record.dialog(), '确认销号');
    await closing.type('销号人', '单长青');
    await closing.type('销号日期', '今天');
    await closing.choose('村党支部书记已在销号单上签字', '是');
    await closing.save();
    await expect(
      record
        .dialog()
        .getByText(/建议：/)
        .first(),
    ).toBeVisible();
    await expect(record.dialog().getByRole('textbox', { name: /^反馈日期/ })).toHaveAttribute('aria-invalid', 'true');
    await journey.picture(laptop, '驻村-销号被拒');
    await closing.type('反馈日期', '今天');
    await closing.choose('反馈方式', '上门');
    await closing.choose('反映人是否满意', '满意');
    await closing.save();
    await expect(record.dialog()).toBeHidden();
    await expect(page.getByRole('main').getByText('已销号').first()).toBeVisible();
  });

  const districtPc = await journey.open('区里');
  await new FirstPage(districtPc.page).setUp(district);
  const atVillage = new ExchangePage(laptop);
  const atDistrict = new ExchangePage(districtPc);
  await test.step('laptop and district exchange their cards', async () => {
    await workbench.goTo('文件往来');
    await new Workbench(districtPc.page).goTo('文件往来');
    const [mine, theirs] = [journey.onStick('village.yzcard'), journey.onStick('district.yzcard')];
    const villageWords = await atVillage.saveOwnCard(mine);
    const districtWords = await atDistrict.saveOwnCard(theirs);
    await Promise.all([laptop.saved(mine), districtPc.saved(theirs)]);
    await atVillage.addContact(theirs, districtWords, '上级单位');
    await atDistrict.addContact(mine, villageWords, '下级单位');
  });
  await test.step('the district reads the visit and comments on it', async () => {
    await openVisit(page, '3-017');
    await record.exportIt();
    await atVillage.writeExport(journey.onStick('visit.yzx'), district.name);
    await atDistrict.open(journey.onStick('visit.yzx'));
    await atDistrict.agree();
    await openVisit(districtPc.page, '3-017');
    const read = new RecordPage(districtPc.page);
    await read.add('批注', async (form) => {
      await form.choose('类别', '请落实');
      await form.type('日期', '今天');
      await form.type('内容', comment);
    });
    await read.exportIt();
    await atDistrict.writeExport(journey.onStick('comment.yzx'), village.name);
  });
  await test.step('the comment arrives at the visit it speaks of, and is answered there', async () => {
    await workbench.goTo('文件往来');
    await atVillage.open(journey.onStick('comment.yzx'));
    await atVillage.agree();
    await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '驻村工作', exact: true }).click();
    const notes = page.getByRole('region', { name: '上级批注' });
    await expect(notes).toContainText(comment);
    await journey.picture(laptop, '驻村-上级批注');
    await notes.getByRole('link').click();
    await record.waitForTitle(/3-017/);
    await expect(record.children('批注和更正')).toContainText(comment);
    await record.add('批注', async (form) => {
      await form.choose('类别', '回复落实');
      await form.type('日期', '今天');
      await form.type('内容', '已回访，没有积水。');
    });
    await expect(record.children('批注和更正')).toHaveCount(2);
  });
});

/** Ctrl+N on the home page; a browser keeps that for itself, so Alt+N. */
async function beginVisit(page: Page, keyboard: Keyboard) {
  await keyboard.press('Alt+1');
  await expect(page.getByRole('heading', { level: 1, name: '首页' })).toBeVisible();
  await keyboard.press('Alt+n');
  await expect(page.getByRole('heading', { level: 1, name: '新建走访' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^日期/ })).toBeFocused();
}

async function openVisit(page: Page, household: string) {
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '入户走访', exact: true }).click();
  await page.getByRole('row', { name: household }).click();
  await expect(page.getByRole('heading', { level: 1, name: household })).toBeVisible();
}
