import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Fields } from '../domain/fields/field';
import type { Disclosure } from '../domain/fields/field-kind';
import type { JsonObject } from '../domain/json';
import { holds } from '../domain/ledger/condition';
import { isEmpty } from '../domain/ledger/validate';
import { FieldLine } from './field-line';
import type { ScreenContext } from './field-screen';
import { sectionsOf, type DeclaredSection, type Section } from './sections';

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
export function RecordFields(props: RecordFieldsProps) {
  return sectionsOf(props.fields, props.sections).map((section) => (
    <SectionFields key={section.label ?? ''} {...props} section={section} />
  ));
}

/** A section that steps fill in names what is still empty in one line, and is left out while all of it is. */
function SectionFields({ section, ...props }: RecordFieldsProps & { readonly section: Section }) {
  const { fields, values, withheld, context } = props;
  const asked = section.fields.flatMap((name) => {
    const field = fields[name];
    return field !== undefined && holds(field.when, values) ? [{ name, field }] : [];
  });
  const stands = ({ name, field }: (typeof asked)[number]) => !isEmpty(values[name]) || withheld.includes(field.disclosure);
  // What is worked out may stand before any step; by itself it tells of one only where nothing else is in the section.
  const entered = asked.filter(({ field }) => field.kind !== 'computed');
  const begun = (entered.length > 0 ? entered : asked).some(stands);
  if (asked.length === 0 || (section.later && !begun)) return null;
  const lines = section.later ? asked.filter(stands) : asked;
  const empty = asked.filter((one) => !lines.includes(one));
  return (
    <Box component="section" {...(section.label === undefined ? {} : { 'aria-label': section.label })} sx={{ mb: 2.5 }}>
      {section.label !== undefined && (
        <Typography variant="h3" sx={{ mb: 1 }}>
          {section.label}
        </Typography>
      )}
      <Box component="dl" sx={grid}>
        {lines.map(({ name, field }) => (
          <FieldLine
            key={name}
            field={field}
            value={values[name]}
            withheld={withheld.includes(field.disclosure)}
            mayShow={props.mayShow}
            context={context}
          />
        ))}
      </Box>
      {empty.length > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          未填写：{empty.map(({ field }) => field.label).join('、')}
        </Typography>
      )}
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
