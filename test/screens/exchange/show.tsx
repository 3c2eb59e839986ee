import { render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import type { OfficeApi } from '../../../renderer/data/office-api';
import { ExchangePages } from '../../../renderer/features/exchange/exchange-pages';
import { OfficeProvider } from '../../../renderer/features/office';
import { ShortcutsProvider } from '../../../renderer/ui/shortcuts';
import { theme } from '../../../renderer/ui/theme';
import type { FoundedOffice } from '../../fakes/office';

/** Shows one screen of an office as its user sees it, and gives that user. `office` may stand in for the real one. */
export function showScreen(founded: FoundedOffice, screen: ReactNode, office: OfficeApi = founded.office) {
  const { machine, session } = founded;
  render(
    <ThemeProvider theme={theme}>
      <ShortcutsProvider>
        <OfficeProvider
          office={office}
          host={machine.host}
          session={session}
          ledgers={machine.ledgers}
          clock={machine.clock}
          subscribe={() => () => undefined}
        >
          {screen}
        </OfficeProvider>
      </ShortcutsProvider>
    </ThemeProvider>,
  );
  return userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
}

/** The pages below 文件往来, opened at one of them. */
export function showExchange(founded: FoundedOffice, at = '/exchange', office?: OfficeApi) {
  const pages = (
    <MemoryRouter initialEntries={[at]}>
      <Routes>
        <Route path="/exchange/*" element={<ExchangePages />} />
      </Routes>
    </MemoryRouter>
  );
  return showScreen(founded, pages, office);
}
