import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../renderer/data/spreadsheets/read-csv';
import { readSheet } from '../../../../renderer/data/spreadsheets/read-workbook';
import { encodeGb18030 } from '../../../../renderer/data/spreadsheets/gb18030';
import { takeApart } from '../../../../renderer/data/spreadsheets/forms';
import { codesOf, must } from '../../../fakes/office-steps';
import { monthForm, withPart } from './month-form';
import { roster, rosterOffice, sheetOf } from './roster';

const filled = () => sheetOf(['户主', '登记日期'], ['陈大勇', '2026-03-05']);

const hostile: readonly (readonly [string, () => Promise<Uint8Array>, string])[] = [
  ['an empty file', async () => new Uint8Array(), 'empty-file'],
  ['a lock file of an office program', async () => Uint8Array.of(4, ...new Array<number>(160).fill(0)), 'not-a-sheet'],
  ['a torn file', async () => (await filled()).slice(0, 900), 'not-a-sheet'],
  [
    'an old .xls or a file with a password',
    async () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    'old-format',
  ],
  ['a zip that is no sheet', async () => zipSync({ 'a.txt': strToU8('x') }), 'not-a-sheet'],
  ['macros', async () => withPart(await filled(), 'xl/vbaProject.bin', Uint8Array.of(1)), 'macros'],
  [
    'entities',
    async () =>
      changed(await filled(), 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet'),
      ),
    'entities',
  ],
  [
    'entities behind a long comment',
    async () =>
      changed(await filled(), 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace('<worksheet', `<!--${' '.repeat(9000)}--><!DOCTYPE x [<!ENTITY a "b">]><worksheet`),
      ),
    'entities',
  ],
  [
    'entities in UTF-16',
    async () => withPart(await filled(), 'xl/theme/theme2.xml', Buffer.from('\ufeff<!DOCTYPE x>', 'utf16le')),
    'entities',
  ],
  ['a bomb that says what it holds', async () => bomb(450 * 1024 * 1024), 'too-much'],
  ['a bomb that says it holds nothing', async () => bomb(0), 'too-much'],
  ['a bomb that says it is small', async () => bomb(4096), 'damaged-sheet'],
  [
    'a sheet whose XML ends early',
    async () => changed(await filled(), 'xl/worksheets/sheet1.xml', (xml) => `${xml.slice(0, 300)}<<<`),
    'damaged-sheet',
  ],
];

describe('a hostile or damaged file', () => {
  it.each(hostile)('(%s) is refused in a sentence and changes nothing', async (_what, make, code) => {
    const founded = await rosterOffice();
    founded.drive.files.set('a.xlsx', await make());
    founded.answers.open = 'a.xlsx';
    const answer = await founded.office.openSheet({ ledger: roster.kind });
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.ok ? '' : (answer.error[0]?.whatToDo ?? '')).toMatch(/^请/);
    expect(must(await founded.office.list({ ledger: roster.kind, from: 0, count: 1 })).total).toBe(0);
  });

  it('never harms a form that is to be filled in either', async () => {
    for (const [, make] of hostile) expect((await takeApart(await make())).ok).toBe(false);
  });

  it('never throws, whatever byte of a form is changed', async () => {
    const [sheet, form] = [await filled(), await monthForm()];
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (where, by, first) => {
        const bytes = (first ? sheet : form).slice();
        const at = where % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ by;
        expect(typeof (first ? await readSheet(bytes, 0) : await takeApart(bytes)).ok).toBe('boolean');
      }),
      { numRuns: 40 },
    );
  });

  it('with one changed bit inside a cell is refused, because its sum no longer fits', async () => {
    const stored = Buffer.from(zipSync(unzipSync(await filled()), { level: 0 }));
    const at = stored.indexOf('2026-03-05');
    stored[at + 3] = '7'.charCodeAt(0);
    const read = await readSheet(new Uint8Array(stored), 0);
    expect(read.ok ? read.value : read.error.code).toBe('damaged-sheet');
  });

  it('with cells at the far corner is read without filling the memory', async () => {
    const far = await changed(await filled(), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    );
    const read = await readSheet(far, 0);
    expect(read.ok && read.value.length).toBe(3);
    expect(read.ok && read.value[2]?.cells.length).toBe(500);
  });

  it('with links to other workbooks is read by what the cells show', async () => {
    const linked = await changed(await filled(), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', '<row r="3"><c r="A3" t="str"><f>[1]外部!A1</f><v>李四</v></c></row></sheetData>'),
    );
    const read = await readSheet(linked, 0);
    expect(read.ok && read.value[2]?.cells).toEqual(['李四']);
  });
});

describe('csv-spectrum', () => {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('csv-spectrum'));
  // The twin of location_coordinates names another telephone number than the file itself.
  const files = readdirSync(`${folder}/csvs`).filter((name) => name !== 'location_coordinates.csv');
  it.each(files)('%s reads as its twin says', async (name) => {
    const read = await readSheet(readFileSync(`${folder}/csvs/${name}`), 0);
    if (!read.ok) throw new Error(read.error.sentence);
    const [heading = [], ...rows] = read.value.map(({ cells }) => cells.map(String));
    const twin: unknown = JSON.parse(readFileSync(`${folder}/json/${name.replace('.csv', '.json')}`, 'utf8'));
    expect(rows.map((row) => Object.fromEntries(heading.map((key, at) => [key, row[at] ?? ''])))).toEqual(twin);
  });
});

describe('GB 18030', () => {
  it('gives back every character, in four bytes where two do not hold it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(new TextDecoder('gb18030').decode(encodeGb18030(text))).toBe(text);
      }),
    );
    expect([...encodeGb18030('𠮷')]).toEqual([0x95, 0x34, 0xb2, 0x35]);
    expect([...encodeGb18030('镇')]).toEqual([0xd5, 0xf2]);
  });

  it('is told from UTF-8 and UTF-16 by the bytes', () => {
    expect(decodeText(encodeGb18030('姓名,备注'))).toBe('姓名,备注');
    expect(decodeText(new TextEncoder().encode('\ufeff姓名'))).toBe('姓名');
    expect(decodeText(Buffer.from('\ufeff姓名', 'utf16le'))).toBe('姓名');
  });
});

async function changed(bytes: Uint8Array, name: string, change: (xml: string) => string): Promise<Uint8Array> {
  return withPart(bytes, name, strToU8(change(strFromU8(unzipSync(bytes)[name] ?? new Uint8Array()))));
}

/** A workbook whose sheet unpacks to 60 MB of blanks, with a directory that says `says` bytes. */
async function bomb(says: number): Promise<Uint8Array> {
  const honest = await filled();
  const packed = deflateRawSync(Buffer.alloc(60 * 1024 * 1024, 0x20));
  const zip = zipSync({ ...unzipSync(honest), 'xl/worksheets/sheet1.xml': [packed, { level: 0 }] });
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const buffer = Buffer.from(zip);
  for (let at = buffer.indexOf(name); at >= 0; at = buffer.indexOf(name, at + 1)) {
    const central = buffer.readUInt32LE(Math.max(0, at - 46)) === 0x02014b50;
    const header = central ? at - 46 : at - 30;
    buffer.writeUInt16LE(8, header + (central ? 10 : 8));
    buffer.writeUInt32LE(says, header + (central ? 24 : 22));
  }
  return new Uint8Array(buffer);
}
