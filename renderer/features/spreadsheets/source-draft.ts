import type { FormPlace, FormSource, IdentityForm, MappedPlace } from '../../domain/spreadsheet/form-mapping';

/** What stands in the dialog; each kind of content looks at its own part. */
export interface SourceDraft {
  readonly kind: FormSource['kind'];
  readonly ledger: string;
  readonly figure: string;
  /** `by=key` of a breakdown, or nothing for the whole. */
  readonly part: string;
  readonly beside: '' | 'yearToDate' | 'lastYear';
  readonly field: string;
  readonly text: string;
  readonly identity: IdentityForm;
  readonly withUnit: boolean;
}

const empty: SourceDraft = {
  kind: 'figure',
  ledger: '',
  figure: '',
  part: '',
  beside: '',
  field: '',
  text: '',
  identity: 'plain',
  withUnit: false,
};

export function draftOf(known: MappedPlace | undefined): SourceDraft {
  if (known === undefined) return empty;
  const { source, identity = 'plain', withUnit = false } = known;
  const draft: SourceDraft = { ...empty, kind: source.kind, identity, withUnit };
  switch (source.kind) {
    case 'figure': {
      const { ref, part, beside = '' } = source;
      return {
        ...draft,
        ledger: ref.ledger,
        figure: ref.figure,
        beside,
        part: part === undefined ? '' : `${part.by}=${part.key}`,
      };
    }
    case 'field':
    case 'column':
      return { ...draft, ledger: source.ledger, field: source.field };
    case 'constant':
      return { ...draft, text: source.text };
    default:
      return draft;
  }
}

/** The mapping the dialog stands for, or undefined while something is missing. */
export function completeSource(place: FormPlace, draft: SourceDraft): MappedPlace | undefined {
  const source = sourceOf(draft);
  if (source === undefined) return undefined;
  return {
    place: placeFor(place, source),
    source,
    ...(draft.identity === 'plain' ? {} : { identity: draft.identity }),
    ...(draft.withUnit ? { withUnit: true } : {}),
  };
}

/** A column goes down from its cell; everything else stays in one. */
function placeFor(place: FormPlace, source: FormSource): FormPlace {
  if (place.kind !== 'cell' && place.kind !== 'down') return place;
  return { ...place, kind: source.kind === 'column' ? 'down' : 'cell' };
}

function sourceOf({ kind, ledger, figure, part, beside, field, text }: SourceDraft): FormSource | undefined {
  switch (kind) {
    case 'figure': {
      if (ledger === '' || figure === '') return undefined;
      const [by = '', key = ''] = part.split('=');
      return {
        kind,
        ref: { ledger, figure },
        ...(part === '' ? {} : { part: { by, key } }),
        ...(beside === '' ? {} : { beside }),
      };
    }
    case 'field':
    case 'column':
      return ledger === '' || field === '' ? undefined : { kind, ledger, field };
    case 'constant':
      return text.trim() === '' ? undefined : { kind, text: text.trim() };
    default:
      return { kind };
  }
}
