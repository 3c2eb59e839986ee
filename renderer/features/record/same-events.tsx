import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { isJsonObject, type JsonValue } from '../../domain/json';
import { useReply } from '../office';
import { recordPath } from './paths';
import type { AdviceProps } from './similar-records';

/** Two people often register the same event; said once day and place are there, never in the way of saving. */
export function SameEvents({ ledger, values, record }: AdviceProps) {
  const { event } = ledger;
  const on = event === undefined ? undefined : values[event.on];
  const place = event?.place === undefined ? '' : placeText(values[event.place]);
  const asked = typeof on === 'string' && (event?.place === undefined || place !== '');
  const { data: found = [] } = useReply(
    'sameEvents',
    {
      ledger: ledger.kind,
      on: typeof on === 'string' ? on : '',
      ...(place === '' ? {} : { place }),
      ...(record === undefined ? {} : { except: record }),
    },
    { enabled: asked },
  );
  if (!asked || found.length === 0) return null;
  return (
    <Alert severity="info" role="note" sx={{ mt: 2 }}>
      同一天、同一地点已经登记过：
      {found.map((one) => (
        <Link key={one.record} href={`#${recordPath(one.record)}`} sx={{ mr: 2 }}>
          {one.title}
        </Link>
      ))}
      如果是同一件事，不必再登记；不是的，照常保存。
    </Alert>
  );
}

function placeText(value: JsonValue | undefined): string {
  if (typeof value === 'string') return value;
  const text = isJsonObject(value) ? value['text'] : undefined;
  return typeof text === 'string' ? text : '';
}
