import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { RowsField } from '../../domain/fields/rows';
import { answerText, type AnswerSheet, type Question } from '../../domain/shapes/answers';
import { itemOf } from '../../domain/shapes/item-list';
import { judgeSheet, sumsOf } from '../../domain/shapes/sheets';
import type { InputProps } from '../field-screen';
import { typedRow, type RowTyped } from '../typed-row';
import { readLines } from './read-lines';
import { SumsLine } from './sums-line';

type Props = InputProps<RowsField, readonly RowTyped[]>;

/** One question under the other: its choices side by side, and where it is written. */
export function AnswersInput(props: Props) {
  const { id, field, typed: rows, context, describedBy, onTyped } = props;
  const { sheet } = field;
  if (sheet?.shape !== 'answers') return null;
  const values = readLines(rows, field, context);
  const problems = judgeSheet(values, sheet);
  return (
    <Box role="group" aria-labelledby={`${id}-label`} aria-describedby={describedBy} sx={{ display: 'grid', gap: 1.5 }}>
      {rows.length === 0 && <Typography color="text.secondary">没有要由选举办法另定的。</Typography>}
      {rows.map((row, index) => (
        <Answer
          key={row.id}
          {...props}
          firstId={index === 0 ? id : undefined}
          question={itemOf(sheet.items, row.id)}
          row={row}
          problem={problems.find((one) => one.row === row.id)?.sentence}
          onRow={(next) => onTyped(rows.with(index, next))}
        />
      ))}
      <MoreQuestions {...props} sheet={sheet} />
      <SumsLine sums={sumsOf(values, sheet, context.today)} />
    </Box>
  );
}

interface AnswerProps extends Props {
  readonly firstId: string | undefined;
  readonly question: Question | undefined;
  readonly row: RowTyped;
  readonly problem: string | undefined;
  readonly onRow: (row: RowTyped) => void;
}

function Answer({ id, firstId, field, question, row, problem, onRow, onLeave }: AnswerProps) {
  const [answer, place] = [cellOf(row, 'answer'), cellOf(row, 'place')];
  const write = (cells: RowTyped['cells']) => onRow({ ...row, cells: { ...row.cells, ...cells } });
  const rowId = `${id}-${row.id}`;
  const listed = question?.choices.some(({ key }) => key === answer) === true;
  return (
    <Box role="group" aria-labelledby={`${rowId}-ask`} data-row={row.id} sx={frame}>
      <Typography id={`${rowId}-ask`} sx={{ fontWeight: 600 }}>
        {question?.label ?? row.id}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {question?.ask ?? answerText({ id: row.id, answer }, undefined)}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-end' }}>
        <RadioGroup
          row
          name={rowId}
          value={listed ? answer : ''}
          aria-labelledby={`${rowId}-ask`}
          onChange={(_event, key) => write({ answer: key })}
          onBlur={onLeave}
        >
          {(question?.choices ?? []).map(({ key, label }, at) => (
            <FormControlLabel
              key={key}
              value={key}
              label={label}
              control={<Radio {...(at === 0 && firstId !== undefined ? { id: firstId } : {})} />}
              sx={{ minHeight: 44 }}
            />
          ))}
        </RadioGroup>
        {question?.anyNumber === true && (
          <TextField
            label="其他天数"
            value={listed ? '' : answer}
            onChange={(event) => write({ answer: event.target.value.trim() })}
            onBlur={onLeave}
            slotProps={{ htmlInput: { inputMode: 'numeric', 'aria-label': `${question.label} 其他天数` } }}
            sx={{ width: '8rem' }}
          />
        )}
        <TextField
          label={field.columns['place']?.label}
          value={place}
          onChange={(event) => write({ place: event.target.value })}
          onBlur={onLeave}
          slotProps={{ htmlInput: { 'aria-label': `${question?.label ?? row.id} ${field.columns['place']?.label ?? ''}` } }}
          sx={{ flex: '1 1 12rem', maxWidth: '20rem' }}
        />
      </Box>
      {problem !== undefined && <Typography color="error">{problem}</Typography>}
    </Box>
  );
}

/** What need not be settled may be settled all the same. */
function MoreQuestions({ id, field, typed: rows, context, sheet, onTyped }: Props & { readonly sheet: AnswerSheet }) {
  const group = itemOf(sheet.items, rows[0]?.id ?? '')?.group;
  const there = new Set(rows.map((row) => row.id));
  const more = Object.entries(sheet.items.items).filter(([key, item]) => item.group === group && !there.has(key));
  if (group === undefined || more.length === 0) return null;
  return (
    <TextField
      select
      label="还要另定一项"
      value=""
      onChange={(event) => onTyped([...rows, typedRow(event.target.value, {}, field.columns, context)])}
      slotProps={{ htmlInput: { id: `${id}-more` } }}
      sx={{ maxWidth: '28rem' }}
    >
      {more.map(([key, { label }]) => (
        <MenuItem key={key} value={key}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}

function cellOf({ cells }: RowTyped, column: string): string {
  const typed = cells[column];
  return typeof typed === 'string' ? typed : '';
}

const frame = { border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, display: 'grid', gap: 0.5 };
