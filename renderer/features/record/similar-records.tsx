import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { isJsonObject, type JsonObject } from '../../domain/json';
import type { Ledger } from '../../domain/ledger/ledger';
import { openedValues } from '../../domain/ledger/opening';
import { useRested } from '../../ui/use-rested';
import { useReply } from '../office';
import { recordPath } from './paths';

/** Milliseconds without a key before earlier records are looked for: a hint may come late, typing may not stick. */
const restOfKeys = 400;

const reasons = { people: '当事人相同', place: '地点相同' } as const;

/** Earlier records of the same people or place, so that the same matter is not registered twice; never in the way of saving. */
export function SimilarRecords({ ledger, values, record }: AdviceProps) {
  const { resembles } = ledger;
  const asked = useRested(resembles === undefined ? '' : askedOf(ledger, resembles, values), restOfKeys);
  const known = readAsked(asked);
  const { data: found = [] } = useReply(
    'similarRecords',
    { ledger: ledger.kind, ...known, ...(record === undefined ? {} : { except: record }) },
    { enabled: asked !== '', keepPrevious: true },
  );
  if (asked === '' || found.length === 0) return null;
  return (
    <Alert severity="info" role="note" sx={{ mt: 2 }}>
      本单位以前登记过可能有关的{ledger.one}：
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {found.map(({ record: id, title, state, why }) => (
          <li key={id}>
            <Link href={`#${recordPath(id)}`}>{title}</Link>（{reasons[why]}
            {state === undefined ? '' : `，${ledger.states?.[state]?.label ?? state}`}）
          </li>
        ))}
      </Box>
      是同一件事的，打开那一条接着办；以前调解过又起的，照常登记，办理中填“以前的案卷”。
    </Alert>
  );
}

export interface AdviceProps {
  readonly ledger: Ledger;
  readonly values: JsonObject;
  /** The record that is being changed. */
  readonly record?: string;
}

/** Only what the ledger names, so that other keys ask nothing; empty while there is nothing to look for. */
function askedOf(ledger: Ledger, { fields, children }: NonNullable<Ledger['resembles']>, values: JsonObject): string {
  const own = picked(values, fields);
  const below = openedValues(ledger, values)
    .filter((opened) => opened.ledger === children.ledger)
    .map((opened) => picked(opened.values, children.fields));
  const some = [own, ...below].some((one) => Object.keys(one).length > 0);
  return some ? JSON.stringify({ values: own, children: below }) : '';
}

function picked(values: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]] as const])));
}

function readAsked(asked: string): { readonly values: JsonObject; readonly children: readonly JsonObject[] } {
  const read: unknown = asked === '' ? {} : JSON.parse(asked);
  const { values = {}, children = [] } = read as { values?: JsonObject; children?: readonly JsonObject[] };
  return { values, children: children.filter(isJsonObject) };
}
