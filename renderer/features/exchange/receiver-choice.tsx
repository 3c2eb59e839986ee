import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import type { Contact } from '../../data/office-api';
import type { ExportChoice } from './export-choice';
import { relations } from './wording';

interface ReceiverChoiceProps {
  readonly contacts: readonly Contact[];
  readonly choice: ExportChoice;
  readonly onChange: (choice: ExportChoice) => void;
  readonly fault: string | undefined;
}

/** Never chosen beforehand: the wrong receiver is the one mistake nobody can take back. */
export function ReceiverChoice({ contacts, choice, onChange, fault }: ReceiverChoiceProps) {
  const others = contacts.some(({ relation }) => relation !== 'self');
  return (
    <FormControl component="fieldset" error={fault !== undefined}>
      <FormLabel component="legend">导出给哪个单位</FormLabel>
      <RadioGroup
        value={choice.to ?? ''}
        onChange={(_event, to) => {
          onChange({ ...choice, to, toSelf: contacts.some(({ office, relation }) => office.id === to && relation === 'self') });
        }}
      >
        {contacts.map(({ office, relation }) => (
          <FormControlLabel
            key={office.id}
            value={office.id}
            label={relation === 'self' ? relations.self : `${office.name}（${relations[relation]}）`}
            control={<Radio />}
          />
        ))}
      </RadioGroup>
      <FormHelperText role={fault === undefined ? undefined : 'alert'}>
        {fault ??
          (others
            ? '文件只有这个单位打得开，中途的人看不到内容。'
            : '还没有登记其他单位。要给其他单位，请先在“文件往来”里登记对方的名片。')}
      </FormHelperText>
    </FormControl>
  );
}
