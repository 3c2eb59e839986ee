import { useLocation } from 'react-router';
import { PageParts } from '../../ui/page-parts';
import { useOfferedSheets } from './offered-sheets';

/** Figures one by one, and the tables that are handed in; nothing where an office has no such tables. */
export function StatisticsParts() {
  const { pathname } = useLocation();
  const sheets = useOfferedSheets();
  if (sheets.length === 0) return null;
  return (
    <PageParts
      label="统计"
      at={pathname}
      parts={[
        { to: '/statistics', label: '统计指标' },
        { to: '/statistics/sheets', label: '统计报表' },
      ]}
    />
  );
}
