import { decimalText } from './exact';
import type { Exact, FigureValue, RatioPart } from './figure';

/** As a table shows a figure: 82起, 120.5天, 270000.00元, 98.49%（65/66）; why not, where there is none. */
export function figureText(figure: FigureValue): string {
  if (figure.exact === undefined) return figure.trouble ?? '—';
  const text = exactText(figure.exact, figure.unit);
  if (figure.ratio === undefined) return text;
  return `${text}（${partText(figure.ratio.part)}/${partText(figure.ratio.whole)}）`;
}

/** The exact number with its unit; days without a needless half: 120天, 120.5天. */
export function exactText(exact: Exact, unit: string): string {
  return `${numberText(exact, unit)}${unit}`;
}

function numberText(exact: Exact, unit: string): string {
  const text = decimalText(exact);
  return unit === '天' ? text.replace(/\.0$/, '') : text;
}

function partText({ exact, unit }: RatioPart): string {
  return exact === undefined ? '—' : numberText(exact, unit);
}
