import { describe, expect, it } from 'vitest';
import { isCivilDate } from '../../../renderer/domain/calendar/civil-date';
import { basis, cite, term } from '../../../renderer/ledgers/mediation-room/law';
import { allLedgers } from '../../../renderer/ledgers';
import { mediationLaw } from '../../../renderer/rules/mediation-law';

describe('the law of the mediation room', () => {
  it('cites an article of a text it has', () => {
    expect(cite('RM', '17')).toBe('《人民调解法》第17条');
    expect(basis('CX', '258')).toEqual({ pack: 'mediation-law', epoch: 2, article: '《公安机关办理行政案件程序规定》第258条' });
  });

  it('never shows a local rule as law', () => {
    expect(cite('ND', '27')).toContain('（地方规定）');
  });

  it('does not compile with a text or an article the pack does not have', () => {
    // @ts-expect-error the pack holds no such text
    expect(() => cite('XX', '1')).toThrow();
    // @ts-expect-error the pack holds no article 99 of the people's mediation law
    expect(cite('RM', '99')).toContain('第99条');
  });

  it('backs every step that names a rule with the pack in force', () => {
    const named = allLedgers.flatMap((ledger) => Object.values(ledger.steps ?? {})).flatMap((step) => step.basis ?? []);
    expect(named.length).toBeGreaterThan(10);
    expect(new Set(named.map(({ pack, epoch }) => `${pack} ${epoch}`))).toEqual(new Set(['mediation-law 2']));
  });

  it('takes each figure from an article of the pack', () => {
    for (const { text, article } of Object.values(mediationLaw.figures)) {
      expect(Object.keys(mediationLaw.texts[text].articles)).toContain(article);
    }
  });

  it('takes each term from an article of the pack, and names our own advice as advice', () => {
    for (const { text, article, from } of Object.values(mediationLaw.terms)) {
      expect(Object.keys(mediationLaw.texts[text].articles)).toContain(article);
      expect(isCivilDate(from)).toBe(true);
    }
    expect(term('followUp').article).toBe('建议：达成协议或者履行后七日至三十日内回访');
    expect(term('general').article).toBe('《人民调解工作若干规定》第33条（地方规定）');
  });
});
