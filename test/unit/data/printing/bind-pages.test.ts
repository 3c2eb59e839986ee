import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { bind } from '../../../../renderer/data/printing/bind-pages';
import type { BindPart } from '../../../../renderer/data/printing/printing-api';

/** One red dot. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

describe('binding pages', () => {
  it('puts them behind each other and counts those that are numbered', async () => {
    const bound = await bind({
      parts: [
        await pdfPart('封面', 1, false),
        await pdfPart('登记表', 2),
        { label: '身份证', numbered: true, pages: 3 },
        await pdfPart('协议', 1),
      ],
    });
    if (!bound.ok) throw new Error('not bound');
    expect(bound.value.parts).toEqual([
      { first: 0, pages: 1 },
      { first: 1, pages: 2 },
      { first: 3, pages: 3 },
      { first: 6, pages: 1 },
    ]);
    expect(bound.value.total).toBe(6);
    expect((await PDFDocument.load(bound.value.bytes)).getPageCount()).toBe(4);
  });

  it('lays a number over each numbered page and over no other', async () => {
    const stamps = await pdfOf(2, [96, 45]);
    const bound = await bind({ parts: [await pdfPart('封面', 1, false), await pdfPart('登记表', 2)], stamps });
    if (!bound.ok) throw new Error('not bound');
    const pages = (await PDFDocument.load(bound.value.bytes)).getPages();
    expect(
      pages.map((page) => Boolean(page.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.keys().length)),
    ).toEqual([false, true, true]);
  });

  it('makes a sheet of a picture', async () => {
    const bound = await bind({ parts: [{ label: '照片', numbered: true, bytes: png, mediaType: 'image/png' }] });
    if (!bound.ok) throw new Error('not bound');
    const [page] = (await PDFDocument.load(bound.value.bytes)).getPages();
    expect(page?.getSize()).toEqual({ width: 595.28, height: 841.89 });
  });

  it.each([
    ['no PDF at all', new TextEncoder().encode('你好'), 'application/pdf'],
    ['a PDF that breaks off', new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'), 'application/pdf'],
    ['an empty file', new Uint8Array(), 'application/pdf'],
    ['a picture that is none', new Uint8Array([1, 2, 3]), 'image/jpeg'],
    ['another kind of file', new TextEncoder().encode('<html>'), 'text/html'],
  ])('says which material cannot be read: %s', async (_name, bytes, mediaType) => {
    const bound = await bind({ parts: [{ label: '证据材料：收据', numbered: true, bytes, mediaType }] });
    expect(bound).toMatchObject({ ok: false, error: [{ code: 'unreadable' }] });
    expect(JSON.stringify(bound)).toContain('证据材料：收据');
  });

  it('leaves behind whatever a foreign file would start', async () => {
    const source = await PDFDocument.create();
    const page = source.addPage();
    const script = source.context.obj({ S: 'JavaScript', JS: 'app.alert(1)' });
    page.node.set(PDFName.of('AA'), source.context.obj({ O: script }));
    page.node.set(PDFName.of('Annots'), source.context.obj([source.context.obj({ Subtype: 'Link', A: script })]));
    const bound = await bind({
      parts: [
        { label: '材料', numbered: true, bytes: await source.save({ useObjectStreams: false }), mediaType: 'application/pdf' },
      ],
    });
    if (!bound.ok) throw new Error('not bound');
    const [copied] = (await PDFDocument.load(bound.value.bytes)).getPages();
    expect(copied?.node.get(PDFName.of('AA'))).toBeUndefined();
    expect(copied?.node.get(PDFName.of('Annots'))).toBeUndefined();
  });

  it('leaves behind files and private data that hide in a page', async () => {
    const source = await PDFDocument.create();
    const page = source.addPage();
    const { context } = source;
    const hidden = context.register(context.stream('hidden-file-inside'));
    page.node.set(PDFName.of('AF'), context.obj([context.obj({ Type: 'Filespec', F: 'x', EF: context.obj({ F: hidden }) })]));
    page.node.set(PDFName.of('PieceInfo'), context.obj({ Some: context.obj({ Private: hidden }) }));
    page.node.set(PDFName.of('Metadata'), hidden);
    const bytes = await source.save({ useObjectStreams: false });
    const bound = await bind({ parts: [{ label: '材料', numbered: true, bytes, mediaType: 'application/pdf' }] });
    if (!bound.ok) throw new Error('not bound');
    const [copied] = (await PDFDocument.load(bound.value.bytes)).getPages();
    const kept = ['AF', 'PieceInfo', 'Metadata'].filter((name) => copied?.node.get(PDFName.of(name)) !== undefined);
    expect(kept).toEqual([]);
  });
});

async function pdfPart(label: string, pages: number, numbered = true): Promise<BindPart> {
  return { label, numbered, bytes: await pdfOf(pages), mediaType: 'application/pdf' };
}

async function pdfOf(pages: number, size: [number, number] = [595, 842]): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) file.addPage(size).drawSquare({ x: 10, y: 10, size: 10 });
  return file.save();
}
