import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Field, Fields } from '../domain/fields/field';
import type { Disclosure } from '../domain/fields/field-kind';
import type { JsonObject, JsonValue } from '../domain/json';
import { holds } from '../domain/ledger/condition';
import { isCovered } from './disclosure';
import type { ScreenContext } from './field-screen';
import { FieldValue } from './field-value';
import { sectionsOf, type DeclaredSection } from './sections';

export interface RecordFieldsProps {
  readonly fields: Fields;
  readonly sections?: readonly DeclaredSection[] | undefined;
  /** Stored values together with those of computed fields. */
  readonly values: JsonObject;
  /** Classes of which something did not come along in the file. */
  readonly withheld: readonly Disclosure[];
  /** Personal values may be uncovered, one field at a time. */
  readonly mayShow: boolean;
  readonly context: ScreenContext;
}

/** A record's values in the sections of its form. Personal ones are covered until somebody asks. */
export function RecordFields({ fields, sections, values, withheld, mayShow, context }: RecordFieldsProps) {
  return (
    <>
      {sectionsOf(fields, sections).map(({ label, fields: names }) => (
        <Box key={label ?? ''} component="section" {...(label === undefined ? {} : { 'aria-label': label })} sx={{ mb: 2.5 }}>
          {label !== undefined && (
            <Typography variant="h3" sx={{ mb: 1 }}>
              {label}
            </Typography>
          )}
          <Box component="dl" sx={grid}>
            {names.map((name) => {
              const field = fields[name];
              if (field === undefined || !holds(field.when, values)) return null;
              return (
                <FieldLine
                  key={name}
                  field={field}
                  value={values[name]}
                  withheld={withheld.includes(field.disclosure)}
                  mayShow={mayShow}
                  context={context}
                />
              );
            })}
          </Box>
        </Box>
      ))}
    </>
  );
}

interface FieldLineProps {
  readonly field: Field;
  readonly value: JsonValue | undefined;
  readonly withheld: boolean;
  readonly mayShow: boolean;
  readonly context: ScreenContext;
}

function FieldLine({ field, value, withheld, mayShow, context }: FieldLineProps) {
  const [shown, setShown] = useState(false);
  const filled = value !== undefined && value !== null;
  const covered = filled && isCovered(field);
  const { wide } = context.screenOf(field);
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
            size="small"
            sx={{ ml: 1 }}
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

const grid = {
  m: 0,
  display: 'grid',
  columnGap: 3,
  rowGap: 1.5,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(18rem, 100%), 1fr))',
  '& > [data-wide]': { gridColumn: '1 / -1' },
};
