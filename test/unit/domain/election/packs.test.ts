import { describe, expect, it } from 'vitest';
import type { LawText } from '../../../../renderer/domain/law/rule-pack';
import type { Setting } from '../../../../renderer/domain/election/pack';
import { electionAims } from '../../../../renderer/rules/election-aims';
import { partyElection } from '../../../../renderer/rules/election-party';
import { residentsElection } from '../../../../renderer/rules/election-residents';
import { villageElection } from '../../../../renderer/rules/election-village';
import { villageLocalRules } from '../../../../renderer/rules/election-village-local';

type From = readonly [string, string];
interface AnyPack {
  readonly name: string;
  readonly texts: Readonly<Record<string, LawText>>;
  readonly settings: Readonly<Record<string, Setting<unknown, From>>>;
  readonly modes: Readonly<Record<string, { readonly settings: Readonly<Record<string, Setting<unknown, From>>> }>>;
  readonly stages: readonly {
    readonly id: string;
    readonly rule?: string;
    readonly onlyIf?: string;
    readonly unless?: string;
  }[];
}
const packs: readonly AnyPack[] = [villageElection, residentsElection, partyElection];

describe.each(packs)('the pack $name', ({ texts, settings, modes, stages }) => {
  const all = [settings, ...Object.values(modes).map((mode) => mode.settings)].flatMap((some) => Object.entries(some));

  it('takes every rule from an article of a text it has', () => {
    const froms = all.flatMap(([, setting]) =>
      'ask' in setting ? setting.options.flatMap(({ from }) => (from === undefined ? [] : [from])) : [setting.from],
    );
    expect(froms.length).toBeGreaterThan(20);
    for (const [text, article] of froms) expect(Object.keys(texts[text]?.articles ?? {})).toContain(article);
  });

  it('has no default where nobody could verify the rule', () => {
    for (const [, setting] of all) {
      if ('ask' in setting) {
        expect(setting).not.toHaveProperty('value');
        expect(setting.options.length).toBeGreaterThan(1);
      }
    }
  });

  it('lets only numbers of the law be made stricter', () => {
    for (const [name, setting] of all) {
      if ('ask' in setting || setting.mayBe === undefined) continue;
      expect([name, texts[setting.from[0]]?.standing]).toEqual([name, 'law']);
      expect(typeof setting.value).toBe('number');
    }
  });

  it('rests its stages on rules it has', () => {
    expect(new Set(stages.map(({ id }) => id)).size).toBe(stages.length);
    for (const stage of stages) {
      for (const name of [stage.rule, stage.onlyIf, stage.unless]) {
        if (name !== undefined) expect(Object.keys(settings)).toContain(name);
      }
    }
  });
});

describe('what is law and what is not', () => {
  it('the Party majority base is asked, never assumed', () => {
    expect(partyElection.settings.majorityBase).toHaveProperty('ask');
  });

  it('proxies are barred in the Party, in representatives’ mode and, until somebody says otherwise, for household delegates', () => {
    expect(partyElection.settings.proxies).toMatchObject({ value: false });
    expect(residentsElection.modes.representatives.settings.proxies).toMatchObject({ value: false });
    expect(residentsElection.modes.households.settings.proxies).toMatchObject({
      value: false,
      doubt: expect.any(String) as string,
    });
    expect(villageElection.settings.proxies).toMatchObject({ value: true });
  });

  it.each(villageLocalRules)('the rules of $title are local, and come from articles it has', ({ texts, settings }) => {
    const sources: Readonly<Record<string, LawText>> = texts;
    for (const { from } of Object.values(settings)) {
      expect(sources[from[0]]?.standing).toBe('local');
      expect(Object.keys(sources[from[0]]?.articles ?? {})).toContain(from[1]);
    }
  });

  it('never lets a province overrule the nation', () => {
    for (const { settings } of villageLocalRules) {
      for (const name of Object.keys(settings)) {
        const national: Setting<unknown, From> = villageElection.settings[name as keyof typeof villageElection.settings];
        const standing = 'ask' in national ? 'open' : villageElection.texts[national.from[0]]?.standing;
        expect([name, standing]).not.toEqual([name, 'law']);
      }
    }
  });

  it('keeps local aims apart from every count', () => {
    expect(electionAims.texts.XC.standing).toBe('local');
    for (const { text, article } of Object.values(electionAims.figures)) {
      expect(Object.keys(electionAims.texts[text].articles)).toContain(article);
    }
  });
});
