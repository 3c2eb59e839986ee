import { Outlet, useLocation, type RouteObject } from 'react-router';
import { HomePage } from '../features/home/home-page';
import type { WhyLocked } from '../features/unlock/start-page';
import { Loading } from '../ui/loading';
import { FaultPage } from './fault';
import { LostPage } from './lost-page';
import { Shell } from './shell';

/** Every address of the app. Addresses hold ids only; names and search text never stand in one. */
export function routes(onLock: (why: WhyLocked) => void): RouteObject[] {
  return [
    {
      path: '/',
      element: <Shell onLock={onLock} />,
      errorElement: <FaultPage />,
      HydrateFallback: Loading,
      children: [
        { errorElement: <FaultPage />, element: <Fresh />, children: pagesPerAddress },
        {
          path: 'exchange/*',
          lazy: async () => ({ Component: (await import('../features/exchange/exchange-pages')).ExchangePages }),
        },
      ],
    },
  ];
}

const pagesPerAddress: RouteObject[] = [
  { index: true, Component: HomePage },
  {
    path: 'ledger/:kind',
    lazy: async () => ({ Component: (await import('../features/register/register-page')).RegisterPage }),
  },
  {
    path: 'ledger/:kind/new',
    lazy: async () => ({ Component: (await import('../features/record/new-record-page')).NewRecordPage }),
  },
  {
    path: 'record/:id',
    lazy: async () => ({ Component: (await import('../features/record/record-page')).RecordPage }),
  },
  {
    path: 'record/:id/dossier',
    lazy: async () => ({ Component: (await import('../features/dossier/dossier-page')).DossierPage }),
  },
  {
    path: 'record/:id/edit',
    lazy: async () => ({ Component: (await import('../features/record/edit-record-page')).EditRecordPage }),
  },
  {
    path: 'record/:id/page/:name',
    lazy: async () => ({
      Component: (await import('../features/elections/election-record-pages')).ElectionRecordPages,
    }),
  },
  {
    path: 'record/:id/register/:kind',
    lazy: async () => ({ Component: (await import('../features/register/register-page')).RegisterPage }),
  },
  {
    path: 'record/:id/new/:kind',
    lazy: async () => ({ Component: (await import('../features/record/new-below-page')).NewBelowPage }),
  },
  {
    path: 'batch-print',
    lazy: async () => ({ Component: (await import('../features/batch-print/batch-page')).BatchPage }),
  },
  {
    path: 'characters',
    lazy: async () => ({ Component: (await import('../features/rare-characters/rare-characters-page')).RareCharactersPage }),
  },
  {
    path: 'statistics',
    lazy: async () => ({ Component: (await import('../features/statistics/statistics-page')).StatisticsPage }),
  },
  {
    path: 'statistics/sheets',
    lazy: async () => ({ Component: (await import('../features/statistics/sheets-page')).SheetsPage }),
  },
  {
    path: 'spreadsheets/*',
    lazy: async () => ({ Component: (await import('../features/spreadsheets/spreadsheet-pages')).SpreadsheetPages }),
  },
  {
    path: 'elections',
    lazy: async () => ({ Component: (await import('../features/elections/progress-page')).ProgressPage }),
  },
  {
    path: 'instructors/*',
    lazy: async () => ({ Component: (await import('../features/instructors/instructors-pages')).InstructorsPages }),
  },
  { path: 'help', lazy: async () => ({ Component: (await import('../features/help/help-index')).HelpIndex }) },
  { path: 'help/:kind', lazy: async () => ({ Component: (await import('../features/help/help-page')).HelpPage }) },
  { path: 'backup', lazy: async () => ({ Component: (await import('../features/backup/backup-page')).BackupPage }) },
  { path: 'settings', lazy: async () => ({ Component: (await import('../features/settings/settings-page')).SettingsPage }) },
  { path: '*', Component: LostPage },
];

/** A new address is a new page, also where both show the same kind: nothing typed for one record may stand under another. */
function Fresh() {
  return <Outlet key={useLocation().pathname} />;
}
