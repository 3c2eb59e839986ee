import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import type { Ledger } from '../../domain/ledger/ledger';
import {
  identityForms,
  placeText,
  type FormPlace,
  type FormSource,
  type MappedPlace,
} from '../../domain/spreadsheet/form-mapping';
import { mayLeaveAsTable } from '../../domain/spreadsheet/register-columns';
import { useLedgers } from '../office';
import { completeSource, draftOf, type SourceDraft } from './source-draft';
import { Choice } from './choice';

interface SourceDialogProps {
  readonly place: FormPlace;
  readonly known: MappedPlace | undefined;
  readonly onPut: (mapped: MappedPlace) => void;
  readonly onClose: () => void;
}

const kinds: Readonly<Record<FormSource['kind'], string>> = {
  figure: '统计数字',
  field: '一条记录的栏目',
  column: '台账的一列，往下一条一行',
  office: '单位名称',
  period: '期间',
  today: '填表当天的日期',
  constant: '固定文字',
};

/** Asks what goes into one place. */
export function SourceDialog({ place, known, onPut, onClose }: SourceDialogProps) {
  const title = useId();
  const ledgers = useLedgers().filter(mayLeaveAsTable);
  const [draft, setDraft] = useState<SourceDraft>(() => draftOf(known));
  const change = (changes: Partial<SourceDraft>) => setDraft({ ...draft, ...changes });
  const mapped = completeSource(place, draft);
  const cell = place.kind === 'cell' || place.kind === 'down';
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="sm">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (mapped !== undefined) onPut(mapped);
        }}
      >
        <DialogTitle id={title}>{placeText(place)} 填什么</DialogTitle>
        <DialogContent>
          <Stack useFlexGap sx={{ gap: 2, pt: 1 }}>
            <TextField
              select
              autoFocus
              label="内容"
              value={draft.kind}
              onChange={(event) => change({ kind: kindOf(event.target.value) })}
            >
              {Object.entries(kinds)
                .filter(([kind]) => cell || kind !== 'column')
                .map(([kind, label]) => (
                  <MenuItem key={kind} value={kind}>
                    {label}
                  </MenuItem>
                ))}
            </TextField>
            {draft.kind === 'constant' ? (
              <TextField label="文字" value={draft.text} onChange={(event) => change({ text: event.target.value })} />
            ) : null}
            {draft.kind === 'figure' ? <FigureInputs ledgers={ledgers} draft={draft} onChange={change} /> : null}
            {draft.kind === 'field' || draft.kind === 'column' ? (
              <FieldInputs ledgers={ledgers} draft={draft} onChange={change} />
            ) : null}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>取消</Button>
          <Button type="submit" variant="contained" disabled={mapped === undefined}>
            就填这个
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function kindOf(typed: string): FormSource['kind'] {
  const kind = Object.keys(kinds).find((one): one is FormSource['kind'] => one === typed);
  return kind ?? 'constant';
}

interface InputsProps {
  readonly ledgers: readonly Ledger[];
  readonly draft: SourceDraft;
  readonly onChange: (changes: Partial<SourceDraft>) => void;
}

function FigureInputs({ ledgers, draft, onChange }: InputsProps) {
  const counted = ledgers.filter(({ statistics }) => (statistics ?? []).length > 0);
  const ledger = counted.find(({ kind }) => kind === draft.ledger);
  const figure = ledger?.statistics?.find(({ name }) => name === draft.figure);
  const parts = (figure?.splits ?? []).flatMap((by) => {
    const field = ledger?.fields[by];
    if (field?.kind !== 'code') return [];
    return Object.entries(field.list.codes).map(([key, { label }]): readonly [string, string] => [
      `${by}=${key}`,
      `${field.label}：${label}`,
    ]);
  });
  return (
    <>
      <Choice
        label="台账"
        value={draft.ledger}
        options={counted.map((one) => [one.kind, one.label])}
        onChange={(kind) => onChange({ ledger: kind, figure: '', part: '' })}
      />
      <Choice
        label="数字"
        value={draft.figure}
        options={(ledger?.statistics ?? []).map(({ name, label, unit }) => [name, `${label}（${unit}）`])}
        onChange={(name) => onChange({ figure: name, part: '' })}
      />
      {parts.length === 0 ? null : (
        <Choice
          label="只要其中一类"
          value={draft.part}
          options={[['', '全部'], ...parts]}
          onChange={(part) => onChange({ part })}
        />
      )}
      <Choice
        label="哪一期的"
        value={draft.beside}
        options={[
          ['', '这一期'],
          ['yearToDate', '本年累计'],
          ['lastYear', '上年同期'],
        ]}
        onChange={(beside) => onChange({ beside: beside === 'yearToDate' || beside === 'lastYear' ? beside : '' })}
      />
      <UnitChoice draft={draft} onChange={onChange} />
    </>
  );
}

function FieldInputs({ ledgers, draft, onChange }: InputsProps) {
  const ledger = ledgers.find(({ kind }) => kind === draft.ledger);
  const fields = Object.entries(ledger?.fields ?? {}).filter(([, field]) => field.disclosure !== 'secret');
  const field = ledger?.fields[draft.field];
  return (
    <>
      <Choice
        label="台账"
        value={draft.ledger}
        options={ledgers.map((one) => [one.kind, one.label])}
        onChange={(kind) => onChange({ ledger: kind, field: '' })}
      />
      <Choice
        label="栏目"
        value={draft.field}
        options={fields.map(([name, { label }]) => [name, label])}
        onChange={(name) => onChange({ field: name })}
      />
      {field?.kind === 'identityNumber' ? (
        <Choice
          label="身份证号码写成"
          value={draft.identity}
          options={Object.entries(identityForms)}
          onChange={(identity) =>
            onChange({
              identity:
                Object.keys(identityForms).find((one): one is keyof typeof identityForms => one === identity) ?? 'plain',
            })
          }
        />
      ) : null}
      {field?.kind === 'amount' || field?.kind === 'count' ? <UnitChoice draft={draft} onChange={onChange} /> : null}
    </>
  );
}

function UnitChoice({ draft, onChange }: Omit<InputsProps, 'ledgers'>) {
  return (
    <Choice
      label="单位"
      value={draft.withUnit ? 'with' : ''}
      options={[
        ['', '只填数'],
        ['with', '数和单位一起填，如 7件'],
      ]}
      onChange={(unit) => onChange({ withUnit: unit === 'with' })}
    />
  );
}
