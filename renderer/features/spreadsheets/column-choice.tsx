import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import type { RegisterColumn } from '../../domain/spreadsheet/register-columns';

interface ColumnChoiceProps {
  readonly columns: readonly RegisterColumn[];
  /** What a list shows. */
  readonly usual: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}

/** Which columns leave, in the order of the ledger. Secret ones are not among them. */
export function ColumnChoice({ columns, usual, value, onChange }: ColumnChoiceProps) {
  const chosen = new Set(value);
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      <FormLabel component="legend">
        栏目（已选 {value.length} 个，共 {columns.length} 个）
      </FormLabel>
      <Box sx={{ display: 'flex', gap: 1.5, my: 1 }}>
        <Button onClick={() => onChange(columns.map(({ name }) => name))}>全选</Button>
        <Button onClick={() => onChange(usual)}>只要列表上的栏目</Button>
        <Button onClick={() => onChange([])}>全不选</Button>
      </Box>
      <FormGroup sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(15rem, 1fr))' }}>
        {columns.map(({ name, label, covered }) => (
          <FormControlLabel
            key={name}
            label={covered ? `${label}（个人信息）` : label}
            control={
              <Checkbox
                checked={chosen.has(name)}
                onChange={(_event, on) =>
                  onChange(columns.map((one) => one.name).filter((one) => (one === name ? on : chosen.has(one))))
                }
              />
            }
          />
        ))}
      </FormGroup>
    </Box>
  );
}
