import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HomePage } from '../../../renderer/features/home/home-page';
import { SettingsPage } from '../../../renderer/features/settings/settings-page';
import { foundOffice, type FoundedOffice } from '../../fakes/office';
import { atDesk, must } from '../../fakes/office-steps';
import { hearingMachine, showOffice } from '../record/show';
import { showPage } from '../shell/show-page';

const posting = {
  number: '驻01',
  village: { text: '清河村' },
  name: { name: '单长青' },
  title: 'deputy',
  sentBy: '区文化馆',
  from: '2025-01-01',
  to: '2026-12-05',
};

async function street(...ledgers: readonly string[]): Promise<FoundedOffice> {
  const founded = await foundOffice(hearingMachine(), { name: '清河街道办事处', type: 'street' });
  for (const ledger of ledgers) must(await founded.office.chooseLedger({ ledger, on: true }));
  return founded;
}

describe('the shapes of ledgers in the office', () => {
  it('name on the home page what asks for attention, the latest first', async () => {
    const office = await street('instructor.posting', 'estate.oversight');
    await atDesk(office).registers('instructor.posting', posting);
    await atDesk(office).registers('estate.oversight', {
      estate: '新苑小区',
      raisedOn: '2026-11-01',
      subject: 'repair',
      text: '路灯不亮',
      dueOn: '2026-11-20',
    });
    showPage(office, <HomePage />);
    const due = await screen.findByRole('region', { name: '近期要办' });
    const lines = within(due).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      '新苑小区 · 维修物业监督事项已过答复期限（2026年11月20日，已过 3 天）',
      '清河村 · 村党支部副书记驻村指导员花名册即将到期（至2026年12月5日，还有 12 天）',
    ]);
  });

  it('are switched on in the settings, each with why it exists', async () => {
    const office = await street();
    const page = showPage(office, <SettingsPage />);
    const choice = await screen.findByRole('checkbox', { name: '民主测评' });
    expect(choice).toHaveProperty('checked', false);
    expect(screen.getByText(/只有总数，不留任何一张票的痕迹/)).toBeTruthy();
    await page.user.click(choice);
    await waitFor(() => expect(screen.getByRole('checkbox', { name: '民主测评' })).toHaveProperty('checked', true));
    const on = must(await office.office.ledgerChoices({})).filter((one) => one.on);
    expect(on.map(({ ledger }) => ledger)).toContain('appraisal.vote');
  });

  it('let a teller count and say that the other one is still missing', async () => {
    const office = await street('appraisal.vote');
    const vote = await atDesk(office).registers('appraisal.vote', {
      subject: '清河村班子',
      side: 'residents',
      heldOn: '2026-11-20',
    });
    const { user } = showOffice(office, `/record/${vote}`);
    await user.click(await screen.findByRole('button', { name: '填写我的计票单' }));
    await user.type(await screen.findByLabelText(/^发出/), '10');
    await user.type(screen.getByLabelText(/^收回/), '9');
    await user.type(screen.getByLabelText(/^有效/), '9');
    await user.type(screen.getByLabelText(/^无效/), '0');
    await user.type(screen.getByLabelText('优秀 票数'), '12');
    await user.click(screen.getByRole('radio', { name: '分堆清点' }));
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText(/有一项得 12 票，多于有效票 9 张/)).toBeTruthy();
    await user.clear(screen.getByLabelText('优秀 票数'));
    await user.type(screen.getByLabelText('优秀 票数'), '9');
    await user.keyboard('{Control>}s{/Control}');
    const part = await screen.findByRole('region', { name: '计票' });
    expect(await within(part).findByText('您已经交表，等另一位计票人交表。')).toBeTruthy();
    expect(within(part).queryByRole('button')).toBeNull();
  });

  it('ask once more about a second event on the same day at the same place', async () => {
    const office = await street('publicity.event');
    const event = { date: '2026-11-20', topic: '法律进集市', way: 'desk', people: 30, place: { text: '清河村集市' } };
    await atDesk(office).registers('publicity.event', event);
    const { user } = showOffice(office, '/ledger/publicity.event/new');
    await user.type(await screen.findByLabelText(/^日期/), '2026-11-20');
    await user.type(screen.getByLabelText(/^地点/), '清河村集市');
    expect(await screen.findByText(/同一天、同一地点已经登记过/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /法律进集市/ })).toBeTruthy();
  });
});
