import type { HandbookPage, HandbookSection } from './handbook-page';

/** A page of the handbook as a file that any office can open. */
export function handbookMarkdown({ title, why, sections }: HandbookPage): string {
  return [`# ${title}`, `用途：${why}`, ...sections.map(sectionText)].join('\n\n') + '\n';
}

/** The list of all pages, one line each. */
export function handbookIndex(pages: readonly HandbookPage[], fileOf: (page: HandbookPage) => string): string {
  const lines = pages.map((page) => `- [${page.title}](${fileOf(page)})：${page.why}`);
  return ['# 台账手册', '由台账的声明生成，与软件里的“帮助”是同一份文字。', lines.join('\n')].join('\n\n') + '\n';
}

function sectionText({ heading, lines, table }: HandbookSection): string {
  const parts = [`## ${heading}`, ...lines];
  if (table !== undefined) {
    const rows = [table.head, table.head.map(() => '---'), ...table.rows];
    parts.push(rows.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n'));
  }
  return parts.join('\n\n');
}

function cell(text: string): string {
  return text.replace(/\\/g, '\\\\').replaceAll('|', '\\|').replace(/\n/g, '；');
}
