import Chip from '@mui/material/Chip';
import { civilDateText } from '../../domain/calendar/civil-date';
import { distanceText, type Mark } from '../../domain/shapes/mark';

const colours = { quiet: 'default', warn: 'warning', late: 'error' } as const;

/** What is to be said today about one day of a record: 即将到期（2026年12月31日，还有 3 天）. */
export function MarkChip({ mark, today }: { readonly mark: Mark; readonly today: string }) {
  const { label, tone, on, until } = mark;
  const far = on === undefined ? '' : tone === 'quiet' ? '' : `，${distanceText(on, today)}`;
  const text = on === undefined ? label : `${label}（${until === true ? '至' : ''}${civilDateText(on)}${far}）`;
  return <Chip label={text} color={colours[tone]} variant="outlined" sx={wrapped} />;
}

/** Whole also in large type. */
const wrapped = { height: 'auto', minHeight: '1.75rem', '& .MuiChip-label': { whiteSpace: 'normal' } };
