import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import { useRef, useState } from 'react';
import type { AttachmentField, AttachmentValue } from '../domain/fields/attachment';
import { textOf } from '../domain/fields/registry';
import type { Refusal } from '../domain/refusal';
import type { InputProps } from './field-screen';

/** Takes one file; its content is kept at once, so that the draft only has to hold its hash. */
export function AttachmentInput({
  id,
  field,
  typed,
  context,
  describedBy,
  onTyped,
  onLeave,
}: InputProps<AttachmentField, AttachmentValue | null>) {
  const chooser = useRef<HTMLInputElement>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [running, setRunning] = useState(false);

  async function take(file: File): Promise<void> {
    setRunning(true);
    const kept = await context.reach.attach(file);
    setRunning(false);
    setRefusals(kept.ok ? [] : kept.error);
    if (kept.ok) onTyped(kept.value);
  }

  return (
    <Box
      role="group"
      aria-labelledby={`${id}-label`}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', minHeight: 44 }}
    >
      {typed !== null && <span>{textOf(field, typed)}</span>}
      <Button
        id={id}
        variant="outlined"
        disabled={running}
        onBlur={onLeave}
        aria-describedby={describedBy}
        onClick={() => chooser.current?.click()}
      >
        {running ? '正在存入…' : typed === null ? '选择文件…' : '换一个文件…'}
      </Button>
      {typed !== null && <Button onClick={() => onTyped(null)}>移去</Button>}
      <input
        ref={chooser}
        type="file"
        hidden
        data-testid={`${id}-file`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was refused.
          event.target.value = '';
          if (file !== undefined) void take(file);
        }}
      />
      {refusals.map(({ code, sentence, whatToDo }) => (
        <FormHelperText key={code} error>
          {sentence}
          {whatToDo}
        </FormHelperText>
      ))}
    </Box>
  );
}
