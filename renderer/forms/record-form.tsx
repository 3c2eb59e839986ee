import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useEffectEvent, useId, useMemo, useRef, type ReactNode } from 'react';
import type { JsonObject } from '../domain/json';
import type { Refusal } from '../domain/refusal';
import { Refusals } from '../ui/refusals';
import { RareCharacterButton } from '../ui/rare-character-button';
import { useShortcut } from '../ui/shortcuts';
import { FieldBox } from './field-box';
import { focusFirstInput, focusFirstOf, handleFormKey } from './form-keys';
import { FormSection } from './form-section';
import { ProblemCount } from './problem-count';
import { sectionsOf, type DeclaredSection } from './sections';
import { useRecordForm, type FormAnswers } from './use-record-form';

export interface RecordFormProps extends Omit<FormAnswers, 'onProblems'> {
  readonly sections?: readonly DeclaredSection[] | undefined;
  /** Why the office refused the last save. */
  readonly refusals: readonly Refusal[];
  readonly saveLabel: string;
  /** A save is under way; nothing is saved twice, but typing goes on. */
  readonly busy: boolean;
  /** An input was left: a good moment to keep the draft. Pass a stable function, or each key stroke draws every input. */
  readonly onLeave: () => void;
  /** Something to think over, worked out from what was answered so far; it never stands against saving. */
  readonly advice?: ((values: JsonObject) => ReactNode) | undefined;
  /** Buttons and marks beside the save button. */
  readonly children?: ReactNode;
}

/** A form made from a declaration. Enter goes to the next input, Ctrl+S and Ctrl+Enter save. */
export function RecordForm(props: RecordFormProps) {
  const { fields, required, known, refusals, busy } = props;
  const context = useMemo(() => ({ ...props.context, known }), [props.context, known]);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const sections = useMemo(() => sectionsOf(fields, props.sections), [fields, props.sections]);
  const order = useMemo(() => sections.flatMap((section) => section.fields), [sections]);
  const { control, shown, tried, wrong, values, save } = useRecordForm({
    ...props,
    onProblems: (names) => focusFirstOf(box.current, order, names),
  });
  const saveOnce = () => {
    if (!busy) save();
  };
  const refused = refusals.flatMap(({ field }) => (field !== undefined && shown.includes(field) ? [field] : []));
  useShortcut('save', saveOnce);
  useEffect(() => focusFirstInput(box.current), []);
  const focusRefused = useEffectEvent((refused: readonly Refusal[]) => {
    focusFirstOf(
      box.current,
      order,
      refused.flatMap(({ field = '' }) => field),
    );
  });
  useEffect(() => focusRefused(refusals), [refusals]);

  return (
    <Box ref={box} role="form" sx={clearOfSaveLine} onKeyDown={(event) => handleFormKey(event, box.current, saveOnce)}>
      <Refusals refusals={refusals.filter(({ field }) => field === undefined || !shown.includes(field))} takeFocus />
      {sections.map((section) => (
        <FormSection key={section.label ?? ''} label={section.label}>
          {section.fields.map((name) => {
            const field = fields[name];
            if (field === undefined || !shown.includes(name)) return null;
            return (
              <FieldBox
                key={name}
                id={`${id}-${name}`}
                name={name}
                field={field}
                required={field.required === true || required.includes(name)}
                missed={tried && wrong.includes(name)}
                refusal={refusals.find((refusal) => refusal.field === name)}
                control={control}
                context={context}
                onLeave={props.onLeave}
              />
            );
          })}
        </FormSection>
      ))}
      {props.advice?.(values)}
      <Box sx={saveLine}>
        <Button variant="contained" disabled={busy} onClick={saveOnce} data-save>
          {props.saveLabel}
        </Button>
        {props.children}
        <ProblemCount count={new Set(tried ? [...wrong, ...refused] : refused).size} />
        {shown.some((name) => wordy.has(fields[name]?.kind)) && (
          <Box sx={{ ml: 'auto' }}>
            <RareCharacterButton />
          </Box>
        )}
      </Box>
    </Box>
  );
}

/** Kinds of field that take any character. */
const wordy: ReadonlySet<string | undefined> = new Set(['text', 'longText', 'person', 'place', 'rows']);

/** Stays in sight however long the form is. */
const saveLine = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  display: 'flex',
  flexWrap: 'wrap',
  gap: 2,
  alignItems: 'center',
  mt: 3,
  p: 1.5,
  bgcolor: 'background.paper',
  borderTop: 1,
  borderColor: 'divider',
};

/** An input that takes the keyboard is scrolled to where the line does not cover it. */
const clearOfSaveLine = { '& input, & textarea, & button': { scrollMarginBottom: '6rem' } };
