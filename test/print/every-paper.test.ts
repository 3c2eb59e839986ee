import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { papersOffered } from '../../renderer/domain/ledger/papers';
import { makePaper } from '../../renderer/domain/paper/make-paper';
import type { PrintModel, PrintRecord } from '../../renderer/domain/paper/paper';
import { allLedgers, findLedger } from '../../renderer/ledgers';
import { templates } from '../../renderer/print/templates';
import { mediationTexts } from '../../renderer/rules/mediation-texts';
import { electionPapers } from '../office/election-printed';
import { papersDesk } from '../office/mediation-papers';
import { paperOf, paperText } from '../office/paper';
import { instructorModels } from './instructor-models';
import { modelAt, placeOf, samplePapers, type PlaceSamples, type SamplePaper } from './sample-papers';

const nothing: PrintRecord = { text: {}, codes: {}, rows: {}, amounts: {} };
const emptyModel: PrintModel = {
  office: { name: '调解室', type: 'police-mediation' },
  record: nothing,
  children: {},
  printedOn: '2026-02-10',
  draft: false,
  covers: 'nothing',
};

describe('every paper', () => {
  let samples: readonly SamplePaper[] = [];
  let places: PlaceSamples;
  let instructors: ReadonlyMap<string, PrintModel>;
  const ofPlaces = () => templates.map(({ name }) => name).filter((name) => !instructors.has(name));
  beforeAll(() => {
    samples = samplePapers();
    places = { papers: papersDesk(), elections: electionPapers() };
    instructors = instructorModels();
  });

  it('is printed of a record that offers it', () => {
    const offered = allLedgers.flatMap((ledger) => ledger.papers ?? []).map(({ template }) => template);
    expect(new Set(offered)).toEqual(new Set(templates.map(({ name }) => name)));
    for (const name of ofPlaces()) {
      const { desk, record } = placeOf(places, name);
      const view = desk.view(record);
      const ledger = findLedger(view.ledger);
      const here = ledger === undefined ? [] : papersOffered(ledger, view).map(({ template }) => template);
      expect(here, name).toContain(name);
    }
  });

  it('has blanks and no stray word where nothing at all was entered', () => {
    for (const template of templates) {
      const text = paperText(makePaper(template, emptyModel));
      expect(text, template.name).not.toMatch(/undefined|null|NaN|\[object/);
      expect(text.length, template.name).toBeGreaterThan(20);
    }
  });

  it('stands whatever was left out', () => {
    const models = [...instructors, ...ofPlaces().map((name) => [name, modelAt(placeOf(places, name))] as const)];
    fc.assert(
      fc.property(fc.constantFrom(...models), fc.infiniteStream(fc.boolean()), ([name, model], keeps) => {
        const keep = () => keeps.next().value === true;
        const text = paperText(paperOf(name, withGaps(model, keep)));
        expect(text).not.toMatch(/undefined|null|NaN/);
      }),
    );
  });

  it('cites only articles of laws that stand in the texts of the mediation room', () => {
    const articles = new Map(
      Object.values(mediationTexts)
        .filter(({ standing }) => standing === 'law')
        .map(({ title, articles: list }) => [title as string, Object.keys(list)]),
    );
    const cited = samples.flatMap(({ name, paper }) =>
      [...paperText(paper).matchAll(/《(?:中华人民共和国)?([^》]+)》第([一二三四五六七八九十百零]+)条/g)].map(
        ([, title = '', number = '']) => ({
          name,
          title,
          number,
        }),
      ),
    );
    expect(cited.length).toBeGreaterThan(8);
    // What a meeting adopted itself is no law; the rules of an election print it beside the law.
    const ofLaws = cited.filter(({ title }) => !title.endsWith('选举办法'));
    for (const { name, title, number } of ofLaws) expect(articles.get(title), name).toContain(String(arabic(number)));
  });

  it('never calls itself official, nor a local custom law', () => {
    for (const { name, paper } of samples) {
      expect(paperText(paper), name).not.toMatch(/部颁|统一格式|统一文书|宁波|山东|深圳/);
    }
  });

  it('leaves out what its offer covers', () => {
    for (const name of ofPlaces()) {
      const place = placeOf(places, name);
      const view = place.desk.view(place.record);
      const offer = papersOffered(findLedger(view.ledger) ?? failed(view.ledger), view).find((one) => one.template === name);
      const covers = offer?.covers ?? 'personal';
      // 第17号 is the number of a notice, and no door.
      const text = paperText(paperOf(name, modelAt(place, { covers }))).replaceAll(/第\d+号/gu, '');
      for (const word of [...numbers, ...(covers === 'personal' ? names : [])]) expect(text, name).not.toContain(word);
    }
  });
});

const names =
  '冯玉兰 冯晓楠 邱大成 贺长顺 毛春生 樊振邦 苏晚晴 姜远航 姜小满 石永年 康木生 宁素珍 俞长庚 陶乐然 陶建国 乔志刚 谈国安 卫东升 柏秀枝 宗亦安'.split(
    ' ',
  );
/** Telephones, identity numbers and doors. */
const numbers = ['00000000', '3300001', '501室', '17号', '302室', '102室', '601室'];

function withGaps({ record, children, parent, ...model }: PrintModel, keep: () => boolean): PrintModel {
  const family = (one: Pick<PrintModel, 'record' | 'children'>) => ({
    record: thinned(one.record, keep),
    children: Object.fromEntries(
      Object.entries(one.children).map(([kind, list]) => [kind, list.filter(keep).map((child) => thinned(child, keep))]),
    ),
  });
  return { ...model, ...family({ record, children }), ...(parent === undefined || !keep() ? {} : { parent: family(parent) }) };
}

function thinned({ text, codes, rows, amounts }: PrintRecord, keep: () => boolean): PrintRecord {
  return {
    text: Object.fromEntries(Object.entries(text).filter(keep)),
    codes: Object.fromEntries(Object.entries(codes).filter(keep)),
    rows: Object.fromEntries(
      Object.entries(rows).map(([name, list]) => [
        name,
        list.filter(keep).map((row) => Object.fromEntries(Object.entries(row).filter(keep))),
      ]),
    ),
    amounts: Object.fromEntries(Object.entries(amounts).filter(keep)),
  };
}

const digits = '零一二三四五六七八九';

/** 205 for 二百零五. */
function arabic(number: string): number {
  const hundreds = /(.)百/.exec(number)?.[1];
  const tens = /(.?)十/.exec(number);
  const ones = /[一二三四五六七八九]$/.exec(number)?.[0];
  return (
    (hundreds === undefined ? 0 : digits.indexOf(hundreds) * 100) +
    (tens === null ? 0 : (tens[1] === '' ? 1 : digits.indexOf(tens[1] ?? '')) * 10) +
    (ones === undefined ? 0 : digits.indexOf(ones))
  );
}

function failed(what: string): never {
  throw new Error(`no ledger ${what}`);
}
