import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import type { OfficeApi } from '../../../renderer/data/office-api';
import { OfficeProvider } from '../../../renderer/features/office';
import { Look } from '../../../renderer/ui/look';
import { ShortcutsProvider } from '../../../renderer/ui/shortcuts';
import type { FoundedOffice } from '../../fakes/office';
import { noMemory } from './run-app';

/** Shows one page of an office as its user sees it, without the frame around it. `office` may stand in for the real one, `at` is the address. */
export function showPage(
  founded: FoundedOffice,
  page: ReactNode,
  { office = founded.office, at = '/' }: { readonly office?: OfficeApi; readonly at?: string } = {},
) {
  const { machine, session } = founded;
  render(
    <Look nonce={undefined} memory={noMemory()}>
      <ShortcutsProvider>
        <OfficeProvider
          office={office}
          host={machine.host}
          session={session}
          ledgers={machine.ledgers}
          clock={machine.clock}
          subscribe={() => () => undefined}
        >
          <MemoryRouter initialEntries={[at]}>{page}</MemoryRouter>
        </OfficeProvider>
      </ShortcutsProvider>
    </Look>,
  );
  return { user: userEvent.setup() };
}
