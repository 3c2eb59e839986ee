import { RecordFields } from '../../forms/record-fields';
import { RecordSection } from './record-section';
import type { RecordPart } from './record-part';
import { useScreenContext } from './screen-context';

/** What stands in the record. */
export function FieldsSection({ page, ledger }: RecordPart) {
  const context = useScreenContext();
  return (
    <RecordSection label="登记内容">
      <RecordFields
        fields={ledger.fields}
        sections={ledger.sections}
        values={{ ...page.view.values, ...page.computed }}
        withheld={page.view.withheld}
        mayShow
        context={context}
      />
    </RecordSection>
  );
}
