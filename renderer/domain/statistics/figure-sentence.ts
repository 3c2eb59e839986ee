import type { CountedFigure } from './counted-figure';
import type { FigureValue } from './figure';
import { figureText } from './figure-text';
import { ratePhrase, roundedText, type Rounding } from './rounded';

/** Figures as a report writes them: 2026年2月，受理案件2件，调解成功2件，调解成功率100.00%（2/2）。 */
export function figureSentence(period: string, figures: readonly CountedFigure[], rounding: Rounding): string {
  const said = figures.map(({ value }) => `${value.label}${phrase(value, rounding)}`);
  return `${period}，${said.join('，')}。`;
}

function phrase(figure: FigureValue, rounding: Rounding): string {
  if (figure.exact === undefined) return `：${figureText(figure)}`;
  if (rounding.as === 'exact') return figureText(figure);
  return figure.ratio === undefined || figure.unit !== '%'
    ? roundedText(figure.exact, figure.unit, rounding)
    : ratePhrase(figure.exact);
}
