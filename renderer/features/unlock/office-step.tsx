import { useId, useState } from 'react';
import Alert from '@mui/material/Alert';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { officeTypes } from '../../domain/office/office';
import { isOfficeType, noFaults, officeFaults, usualDuties, type StepProps } from './set-up-answers';
import { StepForm } from './step-frame';

/** Name and type of the office. */
export function OfficeStep({ answers, onAnswers, onNext, onBack }: StepProps) {
  const [tried, setTried] = useState(false);
  const faults = officeFaults(answers);
  const shown = tried ? faults : noFaults;
  return (
    <StepForm
      next="下一步"
      onBack={onBack}
      onNext={() => {
        setTried(true);
        if (Object.keys(faults).length === 0) onNext();
      }}
    >
      <Alert severity="info">
        目前只能设立<strong>测试单位</strong>
        ：用来熟悉操作和试填，只能与测试单位往来。安全验证全部完成以后，才开放设立正式单位。
      </Alert>
      <TextField
        label="单位全称"
        autoFocus
        value={answers.name}
        onChange={(event) => {
          onAnswers({ ...answers, name: event.target.value });
        }}
        error={shown.name !== undefined}
        helperText={shown.name ?? '照公章上的名称填写，印在各种文书上。'}
        slotProps={{ htmlInput: { maxLength: 60, autoComplete: 'off' } }}
      />
      <TypeChoice answers={answers} onAnswers={onAnswers} fault={shown.type} />
    </StepForm>
  );
}

interface TypeChoiceProps extends Pick<StepProps, 'answers' | 'onAnswers'> {
  readonly fault: string | undefined;
}

function TypeChoice({ answers, onAnswers, fault }: TypeChoiceProps) {
  const label = useId();
  return (
    <FormControl error={fault !== undefined}>
      <FormLabel id={label}>单位类型</FormLabel>
      <RadioGroup
        aria-labelledby={label}
        value={answers.type}
        onChange={(_event, type) => {
          if (isOfficeType(type)) onAnswers({ ...answers, type, duties: usualDuties[type] });
        }}
      >
        {Object.entries(officeTypes).map(([type, name]) => (
          <FormControlLabel key={type} value={type} control={<Radio />} label={name} />
        ))}
      </RadioGroup>
      <FormHelperText role={fault === undefined ? undefined : 'alert'}>
        {fault ?? '决定有哪些台账。设立以后不能更改。'}
      </FormHelperText>
    </FormControl>
  );
}
