import { it } from 'vitest';
import { copyFileSync } from 'node:fs';
import { renderPaperHtml } from '../../renderer/print/paper-html';
import { rubbishCase } from '../../renderer/app/sample-office/rubbish-visits';
import { wallCase } from '../../renderer/app/sample-office/wall-case';
import { sampleRoom } from '../office/sample';
import { paperOf, paperText, printModelOf } from '../office/paper';
import { makePdf, pagesOfPdf } from './make-pdf';
it('x', () => {
  const room = sampleRoom();
  for (const [n, t, r, d, m] of [['rm','rm-registration',wallCase,false,false],['rmd','rm-registration',wallCase,true,true],['za','za-agreement',rubbishCase,false,false]] as const) {
    const p = paperOf(t, printModelOf(room, r, { draft: d, masked: m }));
    console.log(paperText(p));
    const pdf = makePdf(renderPaperHtml(p));
    copyFileSync(pdf, `/tmp/pdf/${n}.pdf`);
    console.log(pagesOfPdf(pdf));
  }
  const long = Array.from({length: 90}, (_, i) => `第${i+1}句：㐂𠮷䶮两家因通道和排水反复争吵，经社区、村组多次劝解，仍然没有结果，双方都说自己有理。`).join('');
  const m = printModelOf(room, wallCase); 
  const p = paperOf('rm-registration', { ...m, record: { ...m.record, text: { ...m.record.text, facts: long } } });
  copyFileSync(makePdf(renderPaperHtml(p)), '/tmp/pdf/rml.pdf');
  const z = printModelOf(room, rubbishCase); 
  const q = paperOf('za-agreement', { ...z, record: { ...z.record, text: { ...z.record.text, facts: long } } });
  copyFileSync(makePdf(renderPaperHtml(q)), '/tmp/pdf/zal.pdf');
}, 120000);
