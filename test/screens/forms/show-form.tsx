import { ThemeProvider } from '@mui/material/styles';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Fields } from '../../../renderer/domain/fields/field';
import type { JsonObject } from '../../../renderer/domain/json';
import type { Refusal } from '../../../renderer/domain/refusal';
import { ok } from '../../../renderer/domain/result';
import { screenOf } from '../../../renderer/forms/field-kinds/registry';
import type { ScreenContext } from '../../../renderer/forms/field-screen';
import { RecordForm } from '../../../renderer/forms/record-form';
import { typedFrom, type TypedValues } from '../../../renderer/forms/typed-values';
import { ShortcutsProvider } from '../../../renderer/ui/shortcuts';
import { theme } from '../../../renderer/ui/theme';

/** The other garden one may link to. */
export const westGarden = '3c1d2e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f';

/** What a form can reach in a test: one other garden, and a shelf that takes every file. */
export function gardenContext(): ScreenContext {
  let rows = 0;
  return {
    today: '2026-11-23',
    screenOf,
    reach: {
      attach: async (file) => ok({ hash: 'B'.repeat(43), name: file.name, size: file.size, mediaType: file.type }),
      attachment: async () => ok(new Uint8Array([1, 2, 3])),
      findRecords: async (ledgers, text) =>
        '西园'.includes(text) ? ledgers.map((ledger) => ({ ledger, record: westGarden, title: '西园' })) : [],
      recordTitle: async ({ record }) => (record === westGarden ? '西园' : undefined),
      recordPath: ({ record }) => `#/record/${record}`,
      newId: () => `row-${String((rows += 1))}`,
    },
  };
}

interface ShownForm {
  readonly user: ReturnType<typeof userEvent.setup>;
  /** What was handed on to be saved, one entry for each save. */
  readonly saved: JsonObject[];
  /** What the draft would keep, newest last. */
  readonly kept: TypedValues[];
  readonly refuse: (refusals: readonly Refusal[]) => void;
}

/** Shows a form over these values as a person sees it. */
export function showForm(
  fields: Fields,
  values: JsonObject = {},
  required: readonly string[] = [],
  context: ScreenContext = gardenContext(),
): ShownForm {
  const base = typedFrom(fields, values, context);
  const saved: JsonObject[] = [];
  const kept: TypedValues[] = [];
  const onTyped = (typed: TypedValues) => void kept.push(typed);
  const onLeave = () => undefined;
  const form = (refusals: readonly Refusal[]) => (
    <ThemeProvider theme={theme}>
      <ShortcutsProvider>
        <RecordForm
          fields={fields}
          required={required}
          known={values}
          base={base}
          typed={base}
          context={context}
          refusals={refusals}
          saveLabel="保存"
          busy={false}
          onTyped={onTyped}
          onLeave={onLeave}
          onSave={(changed) => void saved.push(changed)}
        />
      </ShortcutsProvider>
    </ThemeProvider>
  );
  const { rerender } = render(form([]));
  return { user: userEvent.setup(), saved, kept, refuse: (refusals) => rerender(form(refusals)) };
}
