import { ThemeProvider } from '@mui/material/styles';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../../renderer/domain/result';
import type { AppraisalTable } from '../../../renderer/data/instructors/instructors-api';
import type { OfficeApi } from '../../../renderer/data/office-api';
import { InstructorsPages } from '../../../renderer/features/instructors/instructors-pages';
import { OfficeProvider } from '../../../renderer/features/office';
import { ShortcutsProvider } from '../../../renderer/ui/shortcuts';
import { theme } from '../../../renderer/ui/theme';
import { memoryDrive } from '../../fakes/memory-drive';
import { wordsOnly } from '../../fakes/pdf-reader';
import type { FoundedOffice } from '../../fakes/office';
import { atDesk, must } from '../../fakes/office-steps';
import { demand, foundInstructor, posting, stoneBridge, visit } from '../../office/instructor-offices';

// Reading changes nothing of what the tests look at, so all of them look at one laptop.
let laptop: FoundedOffice;
let record: string;
beforeAll(async () => {
  laptop = await foundInstructor('石桥村驻村指导员', { drive: memoryDrive() });
  const desk = atDesk(laptop, 'instructor');
  await desk.registers('village.card', { name: stoneBridge, number: 1, kind: 'urban', from: '2026-01-01', households: 100 });
  record = await desk.registers('instructor.posting', posting);
  await desk.registers('instructor.visit', { ...visit, date: '2026-10-20' });
  const late = await desk.registers('instructor.demand', { ...demand, registeredOn: '2026-11-02' });
  must(await desk.takes(late, 'accept'));
  const handing = { level: 'village', unit: '石桥村委会', assignedOn: '2026-11-02', dueOn: '2026-11-09' };
  must(await desk.takes(late, 'assign', handing));
});

describe('the pages of the resident instructors', () => {
  it('show a village at a glance: what is open and overdue, by topic, and which reports are missing', async () => {
    show('/instructors');
    const row = await screen.findByRole('row', { name: /石桥村/ });
    const cells = within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells).toEqual(['1', '1', '1', '—', '未报 1—10月', '']);
    expect(within(screen.getByRole('region', { name: '在办诉求按类别' })).getByText('1 件，逾期 1')).toBeTruthy();
  });

  it('gather the diary of a month; names stay covered until somebody says why not, and that is kept', async () => {
    const user = show('/instructors/books');
    expect(await screen.findByText(/三组3-017/)).toBeTruthy();
    await user.click(screen.getByLabelText('册子'));
    await user.click(await screen.findByRole('option', { name: '驻村指导员花名册' }));
    expect(await screen.findByText(/单某/)).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /请写明理由/ }), '村里存档');
    await user.click(screen.getByRole('button', { name: '换成完整稿' }));
    expect(await screen.findByText(/单长青/)).toBeTruthy();
    const { total } = must(await laptop.office.list({ ledger: 'system.full-reading', from: 0, count: 1 }));
    expect(total).toBe(1);
  });

  it('open the records behind an indicator of an appraisal, and decide nothing', async () => {
    const user = show('/instructors/appraisals', { instructorAppraisals: () => Promise.resolve(ok(appraised())) });
    expect(await screen.findByText(/参加考核 1 名，优秀比例 20%（建议：.*不超过 0 名/)).toBeTruthy();
    await user.click(screen.getByText('▸ 石桥村'));
    await user.click(screen.getByRole('button', { name: '看走访户数的记录' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/由 1 条记录得来/)).toBeTruthy();
    expect(dialog.getByRole('link').textContent).toContain('3-017');
  });
});

function appraised(): AppraisalTable {
  const coverage = {
    label: '走访覆盖',
    parts: '走访 1 户，共 100 户',
    points: '0.20',
    full: '20',
    refs: [{ ledger: 'instructor.visit', figure: 'households', label: '走访户数' }],
  };
  const row = {
    record,
    number: '驻01',
    village: '石桥村',
    name: '单某',
    state: 'checking',
    preset: '综合',
    period: { kind: 'period', period: '2026' } as const,
    scores: {},
    indicators: [coverage],
  };
  return {
    rows: [row],
    cap: { most: 0, appraised: 1, share: 20, source: '建议：各地优秀比例' },
    tied: 0,
    chosenExcellent: 0,
  };
}

function show(at: string, answers: Partial<OfficeApi> = {}) {
  const { office, session, machine } = laptop;
  render(
    <ThemeProvider theme={theme}>
      <ShortcutsProvider>
        <OfficeProvider
          office={{ ...office, ...answers }}
          host={machine.host}
          session={session}
          ledgers={machine.ledgers}
          clock={machine.clock}
          pdf={wordsOnly}
          subscribe={() => () => undefined}
        >
          <MemoryRouter initialEntries={[at]}>
            <Routes>
              <Route path="/instructors/*" element={<InstructorsPages />} />
            </Routes>
          </MemoryRouter>
        </OfficeProvider>
      </ShortcutsProvider>
    </ThemeProvider>,
  );
  return userEvent.setup();
}
