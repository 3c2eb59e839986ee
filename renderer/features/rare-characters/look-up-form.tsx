import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { LookUp } from '../../domain/hanzi/look-up';
import { radicalCharacter, radicalCount } from '../../domain/hanzi/radicals';
import { Refusals } from '../../ui/refusals';
import { useReply } from '../office';
import { CharacterButtons } from './character-buttons';

interface LookUpFormProps {
  readonly onChoose: (char: string) => void;
  /** What choosing does: 插入, 复制. */
  readonly chooseLabel: string;
  readonly autoFocus?: boolean;
}

/** Finds a character by whatever is known of it. */
export function LookUpForm({ onChoose, chooseLabel, autoFocus = false }: LookUpFormProps) {
  const [typed, setTyped] = useState('');
  const [radical, setRadical] = useState('');
  const [rest, setRest] = useState('');
  const question = questionOf(typed, radical, rest);
  const reply = useReply('lookUpCharacters', question ?? nothing, { enabled: question !== undefined, keepPrevious: true });
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <TextField
        label="拼音、部件、笔顺或编码"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        helperText="如：yan3，钅宏，13534（横1 竖2 撇3 点4 折5），U+20BB7"
        autoFocus={autoFocus}
        slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-end' }}>
        <TextField
          select
          label="或者按部首"
          value={radical}
          onChange={(event) => setRadical(event.target.value)}
          sx={{ width: '10rem' }}
        >
          <MenuItem value="">不用部首</MenuItem>
          {radicals.map(({ number, char }) => (
            <MenuItem key={number} value={String(number)}>
              {number} {char}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          label="部首外笔画"
          value={rest}
          onChange={(event) => setRest(event.target.value.replace(/\D/g, '').slice(0, 2))}
          disabled={radical === ''}
          slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
          sx={{ width: '9rem' }}
        />
        {(typed !== '' || radical !== '') && (
          <Button
            onClick={() => {
              setTyped('');
              setRadical('');
              setRest('');
            }}
          >
            清空
          </Button>
        )}
      </Box>
      <Refusals refusals={reply.refusals} />
      {question !== undefined && reply.data !== undefined && (
        <CharacterButtons found={reply.data} chooseLabel={chooseLabel} onChoose={onChoose} />
      )}
    </Box>
  );
}

const radicals = Array.from({ length: radicalCount }, (_, at) => ({ number: at + 1, char: radicalCharacter(at + 1) }));

const nothing: LookUp = { by: 'typed', typed: '' };

/** What is typed counts; the radical is asked where nothing is. */
function questionOf(typed: string, radical: string, rest: string): LookUp | undefined {
  if (typed.trim() !== '') return { by: 'typed', typed };
  if (radical === '') return undefined;
  return { by: 'radical', radical: Number(radical), ...(rest === '' ? {} : { rest: Number(rest) }) };
}
