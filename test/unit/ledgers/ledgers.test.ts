import { describe, expect, it } from 'vitest';
import type { Field } from '../../../renderer/domain/fields/field';
import { checkLedgers } from '../../../renderer/domain/ledger/check-ledger';
import { allLedgers, findLedger, ledgersFor } from '../../../renderer/ledgers';
import { findTemplate } from '../../../renderer/print/templates';

describe('the declared ledgers', () => {
  it('fit together as a whole', () => {
    expect(checkLedgers(allLedgers)).toEqual([]);
  });

  it('name only papers that have a template', () => {
    const offered = allLedgers.flatMap((ledger) => ledger.papers ?? []).map((paper) => paper.template);
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.filter((name) => findTemplate(name) === undefined)).toEqual([]);
  });

  it('are found by their kind and by the type of office', () => {
    expect(findLedger('mediation.case')?.label).toBe('调解案件');
    expect(findLedger('mediation.nothing')).toBeUndefined();
    expect(ledgersFor('police-mediation').map((ledger) => ledger.kind)).toContain('mediation.case');
    expect(ledgersFor('street').map((ledger) => ledger.kind)).toContain('mediation.case');
    expect(ledgersFor('instructors').map((ledger) => ledger.kind)).not.toContain('mediation.case');
  });

  it('keep what the office knows of itself at home', () => {
    const system = allLedgers.filter((ledger) => ledger.kind.startsWith('system.'));
    expect(system.length).toBeGreaterThan(3);
    for (const ledger of system) {
      expect(ledger.offices).toEqual([]);
      expect(Object.values(ledger.fields).map((field) => field.disclosure)).not.toContain('work');
      expect(Object.values(ledger.fields).map((field) => field.disclosure)).not.toContain('public');
    }
  });

  it('let the superior read neither names nor what was told', () => {
    const leaving = ['mediation.case', 'mediation.party', 'mediation.visit', 'mediation.inquiry', 'mediation.session'].flatMap(
      (kind) =>
        Object.entries(findLedger(kind)?.fields ?? {})
          .flatMap(([name, field]) => [[name, field] as const, ...columnsOf(name, field)])
          .filter(([, field]) => field.disclosure === 'work' || field.disclosure === 'public')
          .map(([name]) => name),
    );
    for (const name of [
      'name',
      'organisation',
      'phone',
      'address',
      'identityNumber',
      'facts',
      'claims',
      'content',
      'met',
      'asked',
      'present',
      'clauses.who',
      'clauses.whom',
      'clauses.what',
      'clauses.method',
      'relapses.what',
      'helpers.name',
      'helpers.relation',
      'consents.note',
    ]) {
      expect(leaving).not.toContain(name);
    }
    expect(leaving).toEqual(expect.arrayContaining(['clauses', 'clauses.amount', 'clauses.dueOn', 'relapses', 'helpers']));
  });
});

function columnsOf(table: string, field: Field): readonly (readonly [string, Field])[] {
  return field.kind === 'rows' ? Object.entries(field.columns).map(([name, column]) => [`${table}.${name}`, column]) : [];
}
