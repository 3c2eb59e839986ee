import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import type { Relation } from '../../data/office-api';
import { relationNames, relations } from './wording';

interface RelationChoiceProps {
  readonly value: Relation | undefined;
  readonly onChange: (relation: Relation) => void;
  readonly missing: boolean;
}

export function RelationChoice({ value, onChange, missing }: RelationChoiceProps) {
  return (
    <FormControl component="fieldset" error={missing}>
      <FormLabel component="legend">对方是本单位的</FormLabel>
      <RadioGroup
        row
        value={value ?? ''}
        onChange={(_event, chosen) => {
          const relation = relationNames.find((name) => name === chosen);
          if (relation !== undefined) onChange(relation);
        }}
      >
        {relationNames.map((name) => (
          <FormControlLabel key={name} value={name} label={relations[name]} control={<Radio />} />
        ))}
      </RadioGroup>
      {missing ? <FormHelperText role="alert">请选择对方与本单位的关系。</FormHelperText> : null}
    </FormControl>
  );
}
