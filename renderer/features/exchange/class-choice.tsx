import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { Disclosure } from '../../domain/fields/field-kind';
import type { ExportChoice } from './export-choice';
import { disclosureWords } from './wording';

/** Text stands in one line with the label of a box. */
const indent = '2.75rem';

interface ClassChoiceProps {
  readonly choice: ExportChoice;
  readonly onChange: (choice: ExportChoice) => void;
  /** Why the reason cannot stand. */
  readonly fault: string | undefined;
}

/** Which kinds of content leave. Public content always does, secret content never. */
export function ClassChoice({ choice, onChange, fault }: ClassChoiceProps) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      <FormLabel component="legend">带走哪些内容</FormLabel>
      <Stack useFlexGap sx={{ gap: 1, mt: 1 }}>
        <FixedClass name="public" fate="总是带走" />
        <ClassBox
          name="work"
          on={choice.work}
          onChange={(work) => {
            onChange({ ...choice, work });
          }}
        />
        <ClassBox
          name="personal"
          on={choice.personal}
          onChange={(personal) => {
            onChange({ ...choice, personal });
          }}
        />
        {choice.personal ? <Reason choice={choice} onChange={onChange} fault={fault} /> : null}
        <FixedClass name="secret" fate="不能带走" />
      </Stack>
    </Box>
  );
}

interface ClassBoxProps {
  readonly name: Disclosure;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function ClassBox({ name, on, onChange }: ClassBoxProps) {
  const { label, help } = disclosureWords[name];
  return (
    <Box>
      <FormControlLabel
        label={<strong>{label}</strong>}
        sx={{ minHeight: '2.75rem', ml: 0 }}
        control={
          <Checkbox
            checked={on}
            onChange={(_event, next) => {
              onChange(next);
            }}
          />
        }
      />
      <Help text={help} />
    </Box>
  );
}

interface FixedClassProps {
  readonly name: Disclosure;
  readonly fate: string;
}

/** Where there is nothing to choose there is no box either. */
function FixedClass({ name, fate }: FixedClassProps) {
  const { label, help } = disclosureWords[name];
  return (
    <Box>
      <Typography sx={{ display: 'flex', alignItems: 'center', gap: 1.5, minHeight: '2.75rem', pl: indent }}>
        <strong>{label}</strong>
        <Chip label={fate} variant="outlined" />
      </Typography>
      <Help text={help} />
    </Box>
  );
}

function Help({ text }: { readonly text: string }) {
  return (
    <Typography variant="body2" color="text.secondary" sx={{ pl: indent }}>
      {text}
    </Typography>
  );
}

function Reason({ choice, onChange, fault }: ClassChoiceProps) {
  return (
    <TextField
      label="带走个人信息的理由（必填）"
      value={choice.reason}
      onChange={(event) => {
        onChange({ ...choice, reason: event.target.value });
      }}
      error={fault !== undefined}
      helperText={fault ?? '例如：街道派员参加调解，需要联系双方当事人。理由记入往来登记。'}
      slotProps={{ htmlInput: { maxLength: 200 } }}
      sx={{ pl: indent }}
    />
  );
}
