import Button from '@mui/material/Button';
import { useCallback, useState, type ReactNode } from 'react';
import type { Saved } from '../../data/office-api';
import type { Around } from '../../domain/fields/around';
import type { Fields } from '../../domain/fields/field';
import type { JsonObject } from '../../domain/json';
import type { Seen } from '../../domain/ledger/changes';
import type { Intent } from '../../domain/ledger/intent';
import type { Duty } from '../../domain/office/roles';
import { RecordForm } from '../../forms/record-form';
import type { DeclaredSection } from '../../forms/sections';
import { changedTyped, typedFrom, withDraft, type TypedValues } from '../../forms/typed-values';
import { Loading } from '../../ui/loading';
import { SavedMark } from '../../ui/saved-mark';
import { DraftOffer, DraftResumed } from './draft-offer';
import { useScreenContext } from './screen-context';
import type { DraftStart } from '../draft-keeper';
import { useDraft, type DraftHold } from '../use-draft';
import { useNumbers } from './use-numbers';
import { useSave } from './use-save';

export interface DraftFormProps {
  /** Names the draft: `new:<ledger>`, `new:<ledger>:<parent>`, `edit:<record>` or `step:<record>:<step>`. */
  readonly form: string;
  /** Takes up a draft at once instead of asking first. */
  readonly resume?: boolean;
  /** Kind of the ledger the fields belong to, where they are a ledger's. */
  readonly ledger?: string;
  readonly fields: Fields;
  readonly sections?: readonly DeclaredSection[] | undefined;
  /** Fields this form needs besides those declared as required. */
  readonly required?: readonly string[];
  /** What is stored; the form saves only what differs from it. */
  readonly values: JsonObject;
  /** Filled in beforehand for the person to confirm or change; saved although nobody typed it. */
  readonly proposed?: JsonObject;
  readonly seen: Seen;
  readonly duty: Duty;
  /** What the record stands in, for fields that offer what may be typed. Stable, or each key stroke draws every input. */
  readonly around?: Around;
  readonly saveLabel: string;
  readonly toIntents: (changed: JsonObject, seen: Seen) => readonly Intent[];
  readonly onSaved: (saved: Saved) => void;
  readonly onCancel: () => void;
  /** Something to think over while one types. */
  readonly advice?: (values: JsonObject) => ReactNode;
  readonly children?: ReactNode;
}

/** A form with its draft: what was not saved last time is offered first, then typing is kept until it is saved. */
export function DraftForm(props: DraftFormProps) {
  const draft = useDraft(props.form, props.seen, props.resume === true);
  const { around, waiting } = useNumbers({ ledger: props.ledger, fields: props.fields, around: props.around });
  if (draft.state.kind === 'looking' || waiting) return <Loading />;
  if (draft.state.kind === 'found') {
    return <DraftOffer savedAt={draft.state.draft.savedAt} onTake={draft.take} onDiscard={draft.discard} />;
  }
  const { start, resumedFrom } = draft.state;
  return (
    <>
      {resumedFrom !== undefined && <DraftResumed savedAt={resumedFrom} onDiscard={draft.discard} />}
      <OpenForm key={start.saveId} {...props} {...(around === undefined ? {} : { around })} draft={draft} start={start} />
    </>
  );
}

interface OpenFormProps extends DraftFormProps {
  readonly draft: DraftHold;
  readonly start: DraftStart;
}

function OpenForm({ draft, start, ...props }: OpenFormProps) {
  const { fields, values, proposed = {}, children } = props;
  const context = useScreenContext(props.around);
  const save = useSave({ draft, start, duty: props.duty, onSaved: props.onSaved });
  // What the form was opened on; the office may tell of newer values while somebody types.
  const [opened] = useState(() => {
    const initial = typedFrom(fields, { ...values, ...proposed }, context);
    const typed = withDraft(fields, initial, start.values, context);
    return { known: values, base: typedFrom(fields, values, context), initial, typed };
  });
  const { note } = draft;
  const { touch } = save;
  const onTyped = useCallback(
    (typed: TypedValues) => {
      touch();
      note(changedTyped(opened.initial, typed));
    },
    [touch, note, opened],
  );
  return (
    <RecordForm
      fields={fields}
      sections={props.sections}
      required={props.required ?? []}
      known={opened.known}
      base={opened.base}
      typed={opened.typed}
      context={context}
      refusals={save.refusals}
      saveLabel={props.saveLabel}
      busy={save.state === 'saving'}
      advice={props.advice}
      onTyped={onTyped}
      onLeave={draft.leave}
      onSave={(changed) => void save.run(props.toIntents(changed, start.seen))}
    >
      {children}
      <Button onClick={props.onCancel}>返回</Button>
      <SavedMark state={save.state} />
    </RecordForm>
  );
}
