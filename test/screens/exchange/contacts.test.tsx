import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showExchange } from './show';
import { done, twoOffices } from './two-offices';

async function streetCardOnTheStick() {
  const offices = await twoOffices();
  const card = await done(offices.street.office.saveOwnCard({}));
  offices.room.machine.host.answers.open = card.place;
  return { ...offices, card };
}

describe('offices get to know each other', () => {
  it('says how to begin while nobody is known', async () => {
    const { room } = await twoOffices();
    showExchange(room);
    expect(await screen.findByText(/还没有往来单位。先与对方互换名片/)).toBeTruthy();
    expect(screen.getByText(/还没有导出或导入过文件/)).toBeTruthy();
  });

  it('saves the own card, shows where it lies, and the twelve characters to read out', async () => {
    const { room, stick } = await twoOffices();
    const user = showExchange(room);
    await user.click(await screen.findByRole('button', { name: '本单位名片…' }));
    const own = await done(room.office.ownCard({}));
    const words = await screen.findByRole('list', { name: '本单位核对字' });
    expect(
      within(words)
        .getAllByRole('listitem')
        .map((item) => item.textContent.replace(/^\d+/, '')),
    ).toEqual(own.fingerprint);
    await user.click(screen.getByRole('button', { name: '保存本单位名片…' }));
    expect(await screen.findByText('名片已保存。')).toBeTruthy();
    expect(stick.files.size).toBe(1);
    await user.click(await screen.findByRole('button', { name: '在文件夹中显示' }));
    expect(room.machine.host.shown).toEqual([...stick.files.keys()]);
  });

  it('reads a card, has its characters compared, and only then knows the office', async () => {
    const { room, street } = await streetCardOnTheStick();
    const user = showExchange(room, '/exchange/contact');
    await user.click(await screen.findByRole('button', { name: '选择名片文件…' }));
    expect(await screen.findByRole('heading', { name: /清河街道/ })).toBeTruthy();
    expect(screen.getByText('测试单位')).toBeTruthy();
    const { fingerprint } = await done(street.office.ownCard({}));
    expect(screen.getByRole('list', { name: '对方核对字' }).textContent.replace(/\d/g, '')).toBe(fingerprint.join(''));

    await user.click(screen.getByRole('button', { name: '登记这个单位' }));
    expect(screen.getByText('请选择对方与本单位的关系。')).toBeTruthy();
    expect(screen.getByText(/还没有核对。请与对方逐个核对十二个字/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: '上级单位' }));

    await user.click(screen.getByRole('radio', { name: '上级单位' }));
    await user.click(screen.getByRole('checkbox', { name: '已当面或电话核对一致' }));
    await user.click(screen.getByRole('button', { name: '登记这个单位' }));

    const row = within(await screen.findByRole('table', { name: '往来单位' })).getByRole('row', { name: /清河街道/ });
    expect(within(row).getByText('上级单位')).toBeTruthy();
    expect(within(row).getByText(fingerprint.join(' '))).toBeTruthy();
  });

  it('says why a damaged card is not taken, and keeps nothing', async () => {
    const { room, stick, card } = await streetCardOnTheStick();
    stick.files.set(card.place, stick.files.get(card.place)!.slice(0, 100));
    const user = showExchange(room, '/exchange/contact');
    await user.click(await screen.findByRole('button', { name: '选择名片文件…' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/怎么办/);
    expect(screen.queryByRole('button', { name: '登记这个单位' })).toBeNull();
  });

  it('shows the sentence of the office when it refuses a card, such as its own', async () => {
    const { room } = await twoOffices();
    room.machine.host.answers.open = (await done(room.office.saveOwnCard({}))).place;
    const user = showExchange(room, '/exchange/contact');
    await user.click(await screen.findByRole('button', { name: '选择名片文件…' }));
    await user.click(await screen.findByRole('radio', { name: '上级单位' }));
    await user.click(screen.getByRole('checkbox', { name: '已当面或电话核对一致' }));
    await user.click(screen.getByRole('button', { name: '登记这个单位' }));
    expect(await screen.findByText('这是本单位自己的名片。')).toBeTruthy();
  });

  it('stays calm when the file dialog is closed without a choice', async () => {
    const { room } = await twoOffices();
    room.machine.host.answers.open = null;
    const user = showExchange(room, '/exchange/contact');
    const choose = await screen.findByRole('button', { name: '选择名片文件…' });
    await user.click(choose);
    expect(await screen.findByRole('button', { name: '选择名片文件…' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
