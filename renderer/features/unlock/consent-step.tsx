import { useState } from 'react';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { consents } from './consents';
import { consentFaults, type StepProps } from './set-up-answers';
import { StepForm } from './step-frame';

/** Three sentences, each agreed to by itself. */
export function ConsentStep({ answers, onAnswers, onNext, onBack }: StepProps) {
  const [tried, setTried] = useState(false);
  const fault = consentFaults(answers).agreed;
  const toggle = (sentence: string, on: boolean) => {
    const others = answers.agreed.filter((agreed) => agreed !== sentence);
    onAnswers({ ...answers, agreed: on ? [...others, sentence] : others });
  };
  return (
    <StepForm
      next="同意并继续"
      onBack={onBack}
      onNext={() => {
        setTried(true);
        if (fault === undefined) onNext();
      }}
    >
      <FormControl component="fieldset" error={tried && fault !== undefined}>
        <FormLabel component="legend" sx={{ mb: 1 }}>
          请逐条阅读，同意的打勾：
        </FormLabel>
        {consents.map((sentence) => (
          <FormControlLabel
            key={sentence}
            sx={{ alignItems: 'flex-start', mb: 1 }}
            slotProps={{ typography: { sx: { pt: '0.6rem' } } }}
            label={sentence}
            control={
              <Checkbox
                checked={answers.agreed.includes(sentence)}
                onChange={(_event, on) => {
                  toggle(sentence, on);
                }}
              />
            }
          />
        ))}
        {tried && fault !== undefined ? <FormHelperText role="alert">{fault}</FormHelperText> : null}
      </FormControl>
    </StepForm>
  );
}
