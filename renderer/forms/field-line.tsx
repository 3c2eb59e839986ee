import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Field } from '../domain/fields/field';
import type { JsonValue } from '../domain/json';
import { isEmpty } from '../domain/ledger/validate';
import { isCovered } from './disclosure';
import type { ScreenContext } from './field-screen';
import { FieldValue } from './field-value';

interface FieldLineProps {
  readonly field: Field;
  readonly value: JsonValue | undefined;
  /** Something of its class did not come along in the file. */
  readonly withheld: boolean;
  readonly mayShow: boolean;
  readonly context: ScreenContext;
}

/** One label with its value, covered where it is personal. */
export function FieldLine({ field, value, withheld, mayShow, context }: FieldLineProps) {
  const [shown, setShown] = useState(false);
  const filled = !isEmpty(value);
  const covered = filled && isCovered(field);
  const severalLines = typeof value === 'string' && value.includes('\n');
  const wide = filled && (context.screenOf(field).wideOutput === true || severalLines);
  return (
    <Box {...(wide ? { 'data-wide': true } : {})} sx={{ minWidth: 0 }}>
      <Typography component="dt" variant="body2" color="text.secondary">
        {field.label}
      </Typography>
      <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {!filled && withheld ? (
          '未随文件提供'
        ) : (
          <FieldValue field={field} value={value} context={context} masked={covered && !shown} />
        )}
        {covered && mayShow && (
          <Button
            variant="text"
            sx={{ ml: 1, minWidth: 0, px: 1 }}
            aria-label={`${shown ? '遮住' : '显示'}${field.label}`}
            onClick={() => setShown(!shown)}
          >
            {shown ? '遮住' : '显示'}
          </Button>
        )}
      </Box>
    </Box>
  );
}
