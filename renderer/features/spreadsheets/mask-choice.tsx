import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';

/** Masked, or complete with a reason. */
export interface Masking {
  readonly full: boolean;
  readonly reason: string;
}

export const masked: Masking = { full: false, reason: '' };

/** What the office is asked for by it. */
export function fullOf({ full, reason }: Masking): { readonly full?: { readonly reason: string } } {
  return full ? { full: { reason } } : {};
}

interface MaskChoiceProps {
  readonly value: Masking;
  readonly onChange: (value: Masking) => void;
}

/** Personal information is covered unless somebody says what it is needed for. */
export function MaskChoice({ value, onChange }: MaskChoiceProps) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      <FormLabel component="legend">个人信息</FormLabel>
      <RadioGroup
        value={value.full ? 'full' : 'masked'}
        onChange={(_event, next) => onChange({ ...value, full: next === 'full' })}
      >
        <FormControlLabel value="masked" control={<Radio />} label="遮挡（陈某、138****5678）" />
        <FormControlLabel value="full" control={<Radio />} label="完整，要写明理由" />
      </RadioGroup>
      {value.full ? (
        <TextField
          fullWidth
          autoFocus
          label="不遮挡的理由（必填）"
          value={value.reason}
          onChange={(event) => onChange({ ...value, reason: event.target.value })}
          helperText="例如：报街道核对名单。理由记入表格导出登记。"
          slotProps={{ htmlInput: { maxLength: 200 } }}
          sx={{ mt: 1, maxWidth: '40rem' }}
        />
      ) : null}
    </Box>
  );
}
