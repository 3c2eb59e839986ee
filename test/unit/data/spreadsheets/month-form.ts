import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';

/** What a street hands down: merged title, a formula, rules, a list on a second sheet, print settings. */
export async function monthForm(): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '月报表',
        rows: [
          ['调解工作月报表', null, null, null],
          ['填报单位', null, '期间', null],
          ['登记件数', null, '成功率', null],
          ['合计', null, '填表日期', null],
          ['类别', null, '身份证号码', null],
          ['户主', '登记日期', '金额', '人数'],
          [null, null, null, null],
          [null, null, null, null],
          [null, null, null, null],
          ['制表人：', null, null, null],
        ],
        cells: new Map([
          ['3,1', { formula: 'B3*2', formulaResult: 14, value: 14 }],
          ['3,3', { style: { numFmt: 'yyyy"年"m"月"d"日"' }, value: null }],
          ['2,3', { style: { numFmt: '0.00%' }, value: null }],
        ]),
        merges: [
          { startRow: 0, startCol: 0, endRow: 0, endCol: 3 },
          { startRow: 1, startCol: 3, endRow: 1, endCol: 4 },
        ],
        dataValidations: [
          { type: 'whole', operator: 'between', formula1: '0', formula2: '5', range: 'B3', errorMessage: '请核对件数。' },
          { type: 'list', formula1: '字典!$A$1:$A$2', range: 'B5' },
          { type: 'textLength', operator: 'equal', formula1: '18', range: 'D5' },
        ],
        pageSetup: { orientation: 'landscape', paperSize: 'a4' },
      },
      { name: '字典', rows: [['因病'], ['年老']] },
    ],
  });
  return withPart(bytes, 'docProps/custom.bin', Uint8Array.of(1, 2, 3, 255));
}

export function withPart(bytes: Uint8Array, name: string, part: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [name]: part });
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;

/** A report as a document: a placeholder cut in pieces, a control with a list, a bookmark, a table, a footer. */
export function monthReport(): Uint8Array {
  const control = `<w:sdt><w:sdtPr><w:tag w:val="类别"/><w:dropDownList><w:listItem w:displayText="因病" w:value="1"/><w:listItem w:displayText="年老" w:value="2"/></w:dropDownList></w:sdtPr><w:sdtContent>${run('请选择')}</w:sdtContent></w:sdt>`;
  const body = [
    `<w:p>${run('单位：{{填报')}${run('单位}}，期间')}${run('{{期间}}。')}</w:p>`,
    `<w:p>${run('类别：')}${control}</w:p>`,
    `<w:p>${run('日期：')}<w:bookmarkStart w:id="1" w:name="rq"/>${run('某日')}<w:bookmarkEnd w:id="1"/></w:p>`,
    `<w:tbl><w:tr><w:tc><w:p>${run('件数')}</w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
    '<w:sectPr/>',
  ].join('');
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`${head}<w:document ${w}><w:body>${body}</w:body></w:document>`),
    'word/footer1.xml': strToU8(`${head}<w:ftr ${w}><w:p>${run('{{期间}}')}</w:p></w:ftr>`),
    'word/styles.xml': strToU8(`${head}<w:styles ${w}/>`),
  });
}
