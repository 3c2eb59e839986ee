import Box from '@mui/material/Box';
import { memo } from 'react';
import { Controller, type Control } from 'react-hook-form';
import type { Field } from '../domain/fields/field';
import type { FieldProblem } from '../domain/fields/field-kind';
import { personalHintFor } from '../domain/fields/personal-hint';
import { missingValue } from '../domain/fields/problem';
import type { JsonValue } from '../domain/json';
import { isEmpty } from '../domain/ledger/validate';
import type { Refusal } from '../domain/refusal';
import { FieldFrame } from './field-frame';
import type { ScreenContext } from './field-screen';
import { readField } from './typed-values';

interface FieldBoxProps {
  readonly id: string;
  readonly name: string;
  readonly field: Field;
  readonly required: boolean;
  /** Somebody wanted to save while this field stood against it: empty, it is a problem now. */
  readonly missed: boolean;
  /** What the office said about this field. */
  readonly refusal: Refusal | undefined;
  readonly control: Control;
  readonly context: ScreenContext;
  readonly onLeave: () => void;
}

/** One field on the form. Kept apart from the others, so that a key stroke draws one input and not forty. */
export const FieldBox = memo(function FieldBox(props: FieldBoxProps) {
  const { name, field, control, context } = props;
  const wide = context.screenOf(field).isWide?.(field) === true;
  return (
    <Box data-field={name} {...(wide ? { 'data-wide': true } : {})}>
      <Controller
        name={name}
        control={control}
        render={({ field: input, fieldState }) => (
          <FieldInput
            {...props}
            typed={input.value as JsonValue /* The form was filled from `TypedValues`; react-hook-form forgets their type. */}
            wrong={fieldState.invalid}
            onTyped={input.onChange}
            onLeave={() => {
              input.onBlur();
              props.onLeave();
            }}
          />
        )}
      />
    </Box>
  );
});

interface FieldInputProps extends Omit<FieldBoxProps, 'control' | 'name'> {
  readonly typed: JsonValue;
  readonly wrong: boolean;
  readonly onTyped: (typed: JsonValue) => void;
}

function FieldInput({ id, field, required, missed, refusal, context, typed, wrong, onTyped, onLeave }: FieldInputProps) {
  const screen = context.screenOf(field);
  const problem = (wrong ? findProblem(field, typed, required && missed, context) : undefined) ?? refusal;
  return (
    <FieldFrame
      id={id}
      label={field.label}
      required={required}
      input={screen.input === 'label' ? 'label' : 'group'}
      help={field.help}
      echo={screen.echo?.(typed, field, context)}
      hint={typeof typed === 'string' ? personalHintFor(field, typed) : undefined}
      problem={problem}
    >
      <screen.Input
        id={id}
        field={field}
        typed={typed}
        context={context}
        invalid={problem !== undefined}
        describedBy={`${id}-notes ${id}-problem`}
        onTyped={onTyped}
        onLeave={onLeave}
      />
    </FieldFrame>
  );
}

/** An empty field is not called missing while somebody is only passing through. */
function findProblem(field: Field, typed: JsonValue, missed: boolean, context: ScreenContext): FieldProblem | undefined {
  const read = readField(field, typed, context);
  if (!read.ok) return read.error;
  return missed && isEmpty(read.value) ? missingValue(field) : undefined;
}
