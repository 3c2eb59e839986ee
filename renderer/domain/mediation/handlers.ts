import type { JsonObject, JsonValue } from '../json';
import type { Guard, GuardInput } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { linkIn } from '../shapes/cells';
import { mediationKinds, policeTracks } from './track';
import { nameIn, rowsIn, textIn } from './values';

/** In which capacity somebody works on a case. */
export type Capacity = 'officer' | 'auxiliary' | 'committee' | 'hired';
export type Part = 'presides' | 'assists' | 'records';

export interface Handler {
  readonly name: string;
  readonly capacity: string | undefined;
  readonly part: string | undefined;
  readonly until: string | undefined;
}

/** Everybody who works or worked on the case, in the order they were written down. */
export function handlersOf(values: JsonObject): readonly Handler[] {
  return rowsIn(values, 'handlers').flatMap((row) => {
    const name = textIn(row, 'name');
    return name === undefined
      ? []
      : [{ name, capacity: textIn(row, 'capacity'), part: textIn(row, 'part'), until: textIn(row, 'until') }];
  });
}

/** Those who do so now. */
export function presentHandlers(values: JsonObject): readonly Handler[] {
  return handlersOf(values).filter(({ until }) => until === undefined);
}

/** Names of those who preside now, as lists and papers show them. */
export function presidingText(values: JsonObject): JsonValue | undefined {
  return namesText(values, 'presides');
}

export function recorderText(values: JsonObject): JsonValue | undefined {
  return namesText(values, 'records');
}

function namesText(values: JsonObject, part: Part): JsonValue | undefined {
  const names = presentHandlers(values).filter((handler) => handler.part === part);
  return names.length === 0 ? undefined : names.map(({ name }) => name).join('、');
}

interface PresidingArticles {
  readonly committee: string;
  readonly police: string;
}

/** People's mediation is presided over by a mediator of the committee, police mediation by an officer; nobody stands in for them. */
export function somebodyPresides(articles: PresidingArticles): Guard {
  return ({ values }) => {
    const police = isPolice(values);
    const article = police ? articles.police : articles.committee;
    const presiding = presentHandlers(values).filter(({ part }) => part === 'presides');
    if (presiding.length === 0) {
      const who = police ? '民警' : '人民调解员';
      return [refusal('no-presider', `还没有主持的${who}（${article}）。`, `请在“承办人员”里写明由哪位${who}主持。`, article)];
    }
    return presiding.flatMap(({ name, capacity }) => mayPreside(name, capacity, police, article));
  };
}

function mayPreside(name: string, capacity: string | undefined, police: boolean, article: string): readonly Refusal[] {
  const fits = police ? capacity === 'officer' : capacity === 'committee' || capacity === 'hired';
  if (fits) return [];
  const sentence = police
    ? `${name}不是民警，不能主持公安机关的调解（${article}）。`
    : `${name}不是人民调解员或者聘任的调解员，不能主持人民调解（${article}）。`;
  const whatToDo = police
    ? '请由民警主持；辅警、律师和人民调解员可以协助或者受邀参加。'
    : '请由人民调解员主持；民警可以协助，不能用公安机关的名义主持。';
  return [refusal('may-not-preside', sentence, whatToDo, article)];
}

/** One person does not preside as an officer in one track and mediate in the other of the same matter. */
export function oneHatOnly(article: string): Guard {
  return (input) => {
    const names = new Set(presentHandlers(input.values).flatMap(({ part, name }) => (part === 'presides' ? [name] : [])));
    const police = isPolice(input.values);
    return linkedCases(input).flatMap((other) =>
      isPolice(other) === police
        ? []
        : handlersOf(other)
            .filter(({ part, name }) => part === 'presides' && names.has(name))
            .map(({ name }) =>
              refusal(
                'two-hats',
                `${name}在关联的另一途径案件里也是主持人（${article}）。`,
                '请换一位主持，避免同一人既代表公安机关又代表调解委员会。',
                article,
              ),
            ),
    );
  };
}

function linkedCases({ values, linked }: GuardInput): readonly JsonObject[] {
  return ['linkedCase', 'previousCase'].flatMap((field) => {
    const id = linkIn(values, field);
    const found = id === undefined ? undefined : linked(id);
    return found === undefined || found.deleted || found.ledger !== mediationKinds.case ? [] : [found.values];
  });
}

/** Nobody handles the dispute of a party of the same name, or after a party asked for another mediator. */
export function handlersAreNoParties(article: string): Guard {
  return (input) => {
    // By their real names, also where no message may say them: it names the handler alone.
    const parties = new Set(
      input
        .childrenOf(mediationKinds.party)
        .flatMap(({ values }) => [nameIn(values, 'name'), nameIn(values, 'representative')].flatMap((name) => name ?? [])),
    );
    return presentHandlers(input.values)
      .filter(({ name }) => parties.has(name))
      .map(({ name }) =>
        refusal(
          'own-matter',
          `承办人员${name}与当事人或者代理人同名（${article}）。`,
          '是同一人的应当回避，请更换；只是同名的，请在姓名后加注以示区别。',
          article,
        ),
      );
  };
}

function isPolice(values: JsonObject): boolean {
  const track = textIn(values, 'track');
  return policeTracks.some((one) => one === track);
}

function refusal(code: string, sentence: string, whatToDo: string, article: string): Refusal {
  return { code, article, field: 'handlers', sentence, whatToDo };
}
