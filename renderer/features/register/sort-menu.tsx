import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { nameOrders, type NameOrder } from '../../domain/hanzi/name-order';
import type { Ledger } from '../../domain/ledger/ledger';
import type { Question, Sort } from './list-question';

interface SortMenuProps {
  readonly ledger: Ledger;
  readonly question: Question;
}

/** The orders a list of names is asked for in an office; other columns are sorted by their heading. */
export function SortMenu({ ledger, question }: SortMenuProps) {
  const names = ledger.list.filter((name) => ledger.fields[name]?.kind === 'person');
  if (names.length === 0) return null;
  const choices = [...dateChoices(ledger), ...names.flatMap((name) => nameChoices(ledger, name))];
  const chosen = choices.findIndex(({ sort }) => isSame(sort, question.sort));
  return (
    <TextField
      select
      label="排序"
      value={chosen < 0 ? other : String(chosen)}
      onChange={(event) => {
        const choice = choices[Number(event.target.value)];
        if (choice !== undefined) question.sortAs(choice.sort);
      }}
      sx={{ width: '17rem' }}
    >
      {choices.map(({ label }, at) => (
        <MenuItem key={label} value={String(at)}>
          {label}
        </MenuItem>
      ))}
      {chosen < 0 && (
        <MenuItem value={other} disabled>
          按表头
        </MenuItem>
      )}
    </TextField>
  );
}

const other = 'other';

interface Choice {
  readonly label: string;
  readonly sort: Sort;
}

function dateChoices({ happenedOn, fields }: Ledger): readonly Choice[] {
  const label = happenedOn === undefined ? undefined : fields[happenedOn]?.label;
  if (happenedOn === undefined || label === undefined) return [];
  return [
    { label: `${label}，新的在前`, sort: { field: happenedOn, descending: true } },
    { label: `${label}，旧的在前`, sort: { field: happenedOn, descending: false } },
  ];
}

function nameChoices({ fields }: Ledger, name: string): readonly Choice[] {
  const orders = Object.keys(nameOrders) as readonly NameOrder[];
  return orders.map((by) => ({
    label: `${fields[name]?.label ?? ''}，按${nameOrders[by]}`,
    sort: { field: name, descending: false, by },
  }));
}

function isSame(a: Sort, b: Sort | undefined): boolean {
  return a.field === b?.field && a.descending === b.descending && (a.by ?? 'pinyin') === (b.by ?? 'pinyin');
}
