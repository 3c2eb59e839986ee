import { createRoot } from 'react-dom/client';
import { MemoryRouter, Route, Routes } from 'react-router';
import type { OfficeApi, Session } from '../../../../renderer/data/office-api';
import { OfficeProvider } from '../../../../renderer/features/office';
import { RegisterPage } from '../../../../renderer/features/register/register-page';
import { Look } from '../../../../renderer/ui/look';
import { ShortcutsProvider } from '../../../../renderer/ui/shortcuts';
import { people } from '../../../unit/data/finding/people';
import type { Asked, KeyTimes, OrderTimes } from './register-worker';
import workerUrl from './register-worker?worker&url';

declare global {
  interface Window {
    readonly searchKeys: () => Promise<KeyTimes>;
    readonly listOrders: () => Promise<OrderTimes>;
  }
}

const rules = { createScriptURL: (url: string) => url };
const trusted = (window as { trustedTypes?: { createPolicy(name: string, with_: typeof rules): typeof rules } }).trustedTypes;
const policy = trusted?.createPolicy('yuezhang#worker', rules) ?? rules;
const worker = new Worker(policy.createScriptURL(workerUrl), { type: 'module' });
const waiting = new Map<number, (value: never) => void>();
let last = 0;

worker.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly value: never }>) => {
  waiting.get(data.id)?.(data.value);
  waiting.delete(data.id);
};

type Question = Asked extends infer A ? (A extends Asked ? Omit<A, 'id'> : never) : never;

function ask<T>(question: Question): Promise<T> {
  last += 1;
  worker.postMessage({ id: last, ...question });
  return new Promise((resolve) => waiting.set(last, resolve));
}

/** The register of the app; what stands behind it is the working set of the office worker, with records nobody had to save first. */
const office = {
  list: async (query) => ({ ok: true, value: await ask({ ask: 'list', query }) }),
  overview: async () => ({ ok: true, value: [] }),
  contacts: async () => ({ ok: true, value: [] }),
} satisfies Partial<OfficeApi> as Partial<OfficeApi> as OfficeApi;

const session: Session = {
  office: { id: 'office', name: '测试村', type: 'village' } as Session['office'],
  account: { id: 'a', name: '周敏', role: 'head', duties: [] },
  store: 'office',
  replica: 'pc',
  paperKey: true,
  notices: [],
};

Object.assign(window, {
  searchKeys: () => ask({ ask: 'keys' }),
  listOrders: () => ask({ ask: 'orders' }),
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <Look
    nonce={document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce}
    memory={{ read: () => 'normal', write: () => undefined }}
  >
    <ShortcutsProvider>
      <OfficeProvider
        office={office}
        host={{} as never}
        session={session}
        clock={{ now: () => Date.now() }}
        ledgers={[people]}
        subscribe={() => () => undefined}
      >
        <MemoryRouter initialEntries={[`/ledger/${people.kind}`]}>
          <Routes>
            <Route path="/ledger/:kind" element={<RegisterPage />} />
          </Routes>
        </MemoryRouter>
      </OfficeProvider>
    </ShortcutsProvider>
  </Look>,
);
