import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useId, useRef, useState } from 'react';
import type { CountedFigure } from '../../domain/statistics/counted-figure';
import { figureSentence } from '../../domain/statistics/figure-sentence';
import type { Rounding } from '../../domain/statistics/rounded';

interface CopyTextProps {
  readonly period: string;
  readonly figures: readonly CountedFigure[];
}

/** The figures as one sentence for a report: exact, or cut down with 余 or 多 where the office writes so. */
export function CopyText(props: CopyTextProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>复制成文字…</Button>
      {open && <TextDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

type Choice = '准确数' | '余' | '多';
const places = { 10: '十位', 100: '百位', 1000: '千位', 10_000: '万位' } as const;
type Place = keyof typeof places;

function TextDialog({ period, figures, onClose }: CopyTextProps & { readonly onClose: () => void }) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [choice, setChoice] = useState<Choice>('准确数');
  const [place, setPlace] = useState<Place>(10);
  const [copied, setCopied] = useState<boolean>();
  const rounding: Rounding = choice === '准确数' ? { as: 'exact' } : { as: 'rounded', to: place, word: choice };
  const text = figureSentence(period, figures, rounding);
  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>复制成文字</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(14rem, 1fr))' }}>
        <TextField select label="数字怎样写" value={choice} onChange={(event) => setChoice(choiceOf(event.target.value))}>
          <MenuItem value="准确数">准确数</MenuItem>
          <MenuItem value="余">约数，写“余”</MenuItem>
          <MenuItem value="多">约数，写“多”</MenuItem>
        </TextField>
        {choice !== '准确数' && (
          <TextField
            select
            label="约到哪一位"
            value={place}
            onChange={(event) => setPlace(placeOf(Number(event.target.value)))}
            helperText="只往小里约；正好是整数的不加“余、多”，比这一位小的照实写。"
          >
            {Object.entries(places).map(([value, label]) => (
              <MenuItem key={value} value={Number(value)}>
                {label}
              </MenuItem>
            ))}
          </TextField>
        )}
        <TextField
          label="文字"
          multiline
          minRows={4}
          value={text}
          inputRef={area}
          slotProps={{ htmlInput: { readOnly: true } }}
          sx={{ gridColumn: '1 / -1' }}
        />
        {copied !== undefined && (
          <Alert severity={copied ? 'success' : 'info'} role="status" sx={{ gridColumn: '1 / -1' }}>
            {copied ? '已复制，可以粘贴到别的文件里。' : '文字已选中，请按 Ctrl+C 复制。'}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>返回</Button>
        <Button variant="contained" onClick={() => setCopied(copySelected(area.current))}>
          复制
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The window may not read or write the clipboard by itself; what a person has selected it may copy. */
function copySelected(area: HTMLTextAreaElement | null): boolean {
  area?.focus();
  area?.select();
  // The only copy that asks for no permission, which the app never grants.
  return document.execCommand('copy');
}

function choiceOf(value: string): Choice {
  return value === '余' || value === '多' ? value : '准确数';
}

function placeOf(value: number): Place {
  return value === 100 || value === 1000 || value === 10_000 ? value : 10;
}
