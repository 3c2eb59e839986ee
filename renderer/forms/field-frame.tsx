import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { articleBeside } from '../ui/article-beside';

export interface Advice {
  readonly sentence: string;
  readonly whatToDo: string;
  readonly article?: string;
}

export interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  /** One input takes a label; several are a group that names itself by `<id>-label`. */
  readonly input: 'label' | 'group';
  readonly help?: string | undefined;
  /** How what was typed is understood. */
  readonly echo?: string | undefined;
  /** Something to think over that does not stand against saving. */
  readonly hint?: Advice | undefined;
  readonly problem?: Advice | undefined;
  readonly children: ReactNode;
}

/** Label above, input, and under it what helps: each part named so that a screen reader reads it with the input. */
export function FieldFrame({ id, label, required, input, help, echo, hint, problem, children }: FieldFrameProps) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography
        id={`${id}-label`}
        {...(input === 'label' ? { component: 'label', htmlFor: id } : { component: 'div' })}
        sx={{ display: 'block', fontWeight: 600, mb: 0.5 }}
      >
        {label}
        {required && (
          <Box component="span" sx={{ color: 'error.main', fontWeight: 400 }}>
            （必填）
          </Box>
        )}
      </Typography>
      {children}
      <Box id={`${id}-notes`}>
        {help !== undefined && <FormHelperText>{help}</FormHelperText>}
        {echo !== undefined && <FormHelperText data-testid={`${id}-echo`}>即：{echo}</FormHelperText>}
        {hint !== undefined && (
          <FormHelperText sx={{ color: 'warning.main' }}>
            提醒：{hint.sentence}
            {hint.whatToDo}
          </FormHelperText>
        )}
      </Box>
      <Box id={`${id}-problem`} aria-live="polite">
        {problem !== undefined && (
          <FormHelperText error>
            {problem.sentence}
            {problem.whatToDo}
            {articleBeside(problem) !== undefined && `（依据：${problem.article}）`}
          </FormHelperText>
        )}
      </Box>
    </Box>
  );
}
