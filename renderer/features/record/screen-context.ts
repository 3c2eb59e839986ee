import { useMemo } from 'react';
import type { Around } from '../../domain/fields/around';
import type { LinkValue } from '../../domain/fields/link';
import type { OfficeApi } from '../../data/office-api';
import { ok } from '../../domain/result';
import { screenOf } from '../../forms/field-kinds/registry';
import type { ScreenContext } from '../../forms/field-screen';
import type { FormReach } from '../../forms/form-reach';
import { useClock, useOffice } from '../office';
import { localDate } from '../local-time';
import { recordPath } from './paths';

/** What the forms of this page lean on: today, the field kinds, and the office behind attachments and links. */
export function useScreenContext(around?: Around): ScreenContext {
  const office = useOffice();
  const today = localDate(useClock().now());
  return useMemo(() => {
    const context = { today, screenOf, reach: reachOf(office) };
    return around === undefined ? context : { ...context, around };
  }, [office, today, around]);
}

/** As many as fit under an input; a longer list only says that more should be typed. */
const mostChoices = 20;

function reachOf(office: OfficeApi): FormReach {
  return {
    attach: async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { name } = file;
      const mediaType = file.type === '' ? 'application/octet-stream' : file.type;
      const kept = await office.attach({ name, mediaType, bytes });
      return kept.ok ? ok({ ...kept.value, name, mediaType }) : kept;
    },
    attachment: async (hash) => {
      const found = await office.attachment({ hash });
      return found.ok ? ok(found.value.bytes) : found;
    },
    findRecords: async (ledgers, text) => (await Promise.all(ledgers.map((ledger) => find(office, ledger, text)))).flat(),
    recordTitle: async ({ record }) => {
      const page = await office.record({ record });
      return page.ok ? page.value.title : undefined;
    },
    recordPath: ({ record }: LinkValue) => `#${recordPath(record)}`,
    newId: () => crypto.randomUUID(),
  };
}

async function find(office: OfficeApi, ledger: string, text: string) {
  const found = await office.list({ ledger, text, from: 0, count: mostChoices });
  return found.ok ? found.value.rows.map(({ id, title }) => ({ ledger, record: id, title })) : [];
}
