import { margins, type PaperLook } from './paper-look';

/** What stands in the margins of a page and how, for pages a browser numbers and for pages numbered after they were set. */
export const inMargins = {
  continued: (title: string) => `${title}（续页）`,
  /** The two numbers stand between these words. */
  page: ['第 ', ' 页　共 ', ' 页'],
  copies: (count: number) => (count > 1 ? `一式${count}份` : undefined),
  /** The face of page numbers and headings in the margin. */
  face: `font: 10.5pt "Yuezhang Song", "Yuezhang More", "Yuezhang Rare", "Yuezhang Latest", serif;`,
} as const;

/** The margins of a look for a page rule. */
export function marginsOf(look: PaperLook): string {
  const { top, right, bottom, left } = margins[look];
  return `${top}mm ${right}mm ${bottom}mm ${left}mm`;
}
