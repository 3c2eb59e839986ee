import type { Ledger } from '../ledger/ledger';
import { conditionPart } from './field-words';
import { fieldLabel, stateLabel } from './step-words';

export function paperRows(ledger: Ledger): readonly (readonly string[])[] {
  return (ledger.papers ?? []).map(({ label, only, needs = [], finalIn }) => {
    const when = [
      ...(only ?? []).map((condition) => conditionPart(condition, ledger.fields)),
      ...(needs.length === 0 ? [] : [`填好${needs.map((name) => `“${fieldLabel(ledger, name)}”`).join('、')}`]),
    ];
    const final = finalIn.map((state) => stateLabel(ledger, state)).join('、');
    return [
      label,
      when.length === 0 ? '随时' : `${when.join('，')}以后`,
      final === '' ? '打印即正式' : `处在${final}时；其他时候带“草稿”`,
    ];
  });
}

const needLabels = { must: '必须', may: '按需' } as const;

export function dossierRows({ dossier, fields }: Ledger): readonly (readonly string[])[] {
  return (dossier?.parts ?? []).map(({ label, need, mustWhen, only, when }) => [
    label,
    needLabels[need],
    [
      when ?? '',
      mustWhen === undefined ? '' : `${conditionPart(mustWhen, fields)}时必须。`,
      only === undefined ? '' : `只在${conditionPart(only, fields)}时有。`,
    ].join(''),
  ]);
}
