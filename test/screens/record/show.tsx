import { ThemeProvider } from '@mui/material/styles';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import type { OfficeApi, OfficeEvent, Session } from '../../../renderer/data/office-api';
import { OfficeProvider } from '../../../renderer/features/office';
import { EditRecordPage } from '../../../renderer/features/record/edit-record-page';
import { NewRecordPage } from '../../../renderer/features/record/new-record-page';
import { RecordPage } from '../../../renderer/features/record/record-page';
import { RegisterPage } from '../../../renderer/features/register/register-page';
import { ShortcutsProvider } from '../../../renderer/ui/shortcuts';
import { theme } from '../../../renderer/ui/theme';
import { wordsOnly } from '../../fakes/pdf-reader';
import { foundOffice, testMachine, type FoundedOffice, type TestMachine } from '../../fakes/office';

/** A mediation room on an empty computer whose screens hear what its office tells. */
export async function foundRoom(): Promise<FoundedOffice> {
  return foundOffice(hearingMachine(), { name: '清河派出所调解室', type: 'police-mediation' });
}

/** An empty computer whose screens hear what its office tells. */
export function hearingMachine(): TestMachine {
  return { ...testMachine(), events: new HeardEvents() };
}

/** Shows the pages of registers and records, opened at one of them. Taking the screen down and showing it again is a reload. */
export function showOffice(founded: FoundedOffice, at: string, stand: Partial<Stand> = {}): Shown {
  const { machine } = founded;
  const { unmount } = render(
    <ThemeProvider theme={theme}>
      <ShortcutsProvider>
        <OfficeProvider
          office={stand.office ?? founded.office}
          host={machine.host}
          session={stand.session ?? founded.session}
          ledgers={machine.ledgers}
          clock={machine.clock}
          pdf={wordsOnly}
          subscribe={(listener) => (machine.events instanceof HeardEvents ? machine.events.hear(listener) : () => undefined)}
        >
          <MemoryRouter initialEntries={[at]}>
            <Routes>
              <Route path="/ledger/:kind" element={<RegisterPage />} />
              <Route path="/ledger/:kind/new" element={<NewRecordPage />} />
              <Route path="/record/:id" element={<RecordPage />} />
              <Route path="/record/:id/edit" element={<EditRecordPage />} />
            </Routes>
          </MemoryRouter>
        </OfficeProvider>
      </ShortcutsProvider>
    </ThemeProvider>,
  );
  return { user: userEvent.setup(), leave: unmount };
}

interface Stand {
  /** In place of the real office. */
  readonly office: OfficeApi;
  readonly session: Session;
}

interface Shown {
  readonly user: UserEvent;
  readonly leave: () => void;
}

type Listener = (event: OfficeEvent) => void;

/** The list in which a test machine keeps its office's events, with somebody listening. */
class HeardEvents extends Array<OfficeEvent> {
  readonly #listeners = new Set<Listener>();

  override push(...events: OfficeEvent[]): number {
    for (const event of events) for (const listener of this.#listeners) listener(event);
    return super.push(...events);
  }

  hear(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
