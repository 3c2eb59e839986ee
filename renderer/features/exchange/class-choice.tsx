import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { Disclosure } from '../../domain/fields/field-kind';
import type { ExportChoice } from './export-choice';
import { disclosureWords } from './wording';

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
        <ClassSwitch name="public" on />
        <ClassSwitch
          name="work"
          on={choice.work}
          onChange={(work) => {
            onChange({ ...choice, work });
          }}
        />
        <ClassSwitch
          name="personal"
          on={choice.personal}
          onChange={(personal) => {
            onChange({ ...choice, personal });
          }}
        />
        {choice.personal ? <Reason choice={choice} onChange={onChange} fault={fault} /> : null}
        <ClassSwitch name="secret" on={false} />
      </Stack>
    </Box>
  );
}

interface ClassSwitchProps {
  readonly name: Disclosure;
  readonly on: boolean;
  /** Absent where there is nothing to choose. */
  readonly onChange?: (on: boolean) => void;
}

function ClassSwitch({ name, on, onChange }: ClassSwitchProps) {
  const { label, help } = disclosureWords[name];
  return (
    <Box>
      <FormControlLabel
        label={<strong>{label}</strong>}
        disabled={onChange === undefined}
        sx={{ minHeight: '2.75rem' }}
        control={
          <Switch
            checked={on}
            onChange={(_event, next) => {
              onChange?.(next);
            }}
          />
        }
      />
      <Typography color="text.secondary" sx={{ pl: 6.5 }}>
        {help}
      </Typography>
    </Box>
  );
}

function Reason({ choice, onChange, fault }: ClassChoiceProps) {
  return (
    <TextField
      label="带走个人信息的理由"
      required
      value={choice.reason}
      onChange={(event) => {
        onChange({ ...choice, reason: event.target.value });
      }}
      error={fault !== undefined}
      helperText={fault ?? '例如：街道派员参加调解，需要联系双方当事人。理由记入往来登记。'}
      slotProps={{ htmlInput: { maxLength: 200 } }}
      sx={{ pl: 6.5 }}
    />
  );
}
