import { useEffect, useState } from 'react';
import { useForm, useWatch, type Control, type FieldValues, type ResolverResult } from 'react-hook-form';
import type { Fields } from '../domain/fields/field';
import type { JsonObject } from '../domain/json';
import type { ScreenContext } from './field-screen';
import { changedValues, readForm, type FormReading, type TypedValues } from './typed-values';

export interface FormAnswers {
  readonly fields: Fields;
  /** Fields this form needs besides those declared as required. */
  readonly required: readonly string[];
  /** Values the form does not ask for; conditions may look at them. */
  readonly known: JsonObject;
  /** What the inputs show for what is stored; what differs from it is saved. */
  readonly base: TypedValues;
  /** What the inputs show at first: `base`, or a draft over it. Later changes of both are not looked at. */
  readonly typed: TypedValues;
  readonly context: ScreenContext;
  /** Hears every change, for the draft. Pass a stable function. */
  readonly onTyped: (typed: TypedValues) => void;
  readonly onSave: (changed: JsonObject) => void;
  /** Hears which fields stand against saving. */
  readonly onProblems: (names: readonly string[]) => void;
}

export interface RecordFormState {
  readonly control: Control;
  /** Names of the fields that are asked for, given what was answered so far. */
  readonly shown: readonly string[];
  /** Somebody wanted to save, so that an empty required field is now a problem. */
  readonly tried: boolean;
  /** Names of the fields that stand against saving as the form is now. */
  readonly wrong: readonly string[];
  /** What can be read of the answers so far. */
  readonly values: JsonObject;
  readonly save: () => void;
}

/** Keeps what is typed in react-hook-form and reads it by the declaration only when an input is left or the form is saved. */
export function useRecordForm(answers: FormAnswers): RecordFormState {
  const { base, onTyped } = answers;
  const [tried, setTried] = useState(false);
  // A new answer of the office while somebody types must not reset the inputs.
  const [first] = useState<FieldValues>(answers.typed);
  const { control, getValues, trigger, subscribe } = useForm({
    defaultValues: first,
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: (typed: FieldValues) => resolved(typed, readTyped(answers, typed)),
  });
  const typed: TypedValues = useWatch({ control });
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => onTyped(values) }), [subscribe, onTyped]);

  // Without the library's own submit, which would draw every input twice between the click and 已保存.
  function save(): void {
    const now: TypedValues = getValues();
    const reading = readTyped(answers, now);
    const wrong = Object.keys(reading.problems);
    if (wrong.length === 0) return answers.onSave(changedValues(reading, base, now));
    setTried(true);
    void trigger().then(() => answers.onProblems(wrong));
  }

  const { shown, problems, values } = readTyped(answers, typed);
  return { control, shown, tried, wrong: Object.keys(problems), values, save };
}

function readTyped({ fields, required, known, context }: FormAnswers, typed: TypedValues): FormReading {
  return readForm({ fields, typed, required, known, context });
}

/** Only that there is a problem: its words are read anew from what is typed at the moment they are shown. */
function resolved(values: FieldValues, { problems }: FormReading): ResolverResult {
  const wrong = Object.entries(problems);
  if (wrong.length === 0) return { values, errors: {} };
  return { values: {}, errors: Object.fromEntries(wrong.map(([name, { code }]) => [name, { type: code }])) };
}
