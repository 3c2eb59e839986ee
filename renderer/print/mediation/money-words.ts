import { amountInCapitals } from '../../domain/fields/amount-capitals';

/** 200.00元（大写：贰佰元整）: money never stands in figures alone. */
export function moneyText(fen: number): string {
  return `${figuresOf(fen)}（大写：${amountInCapitals(fen)}）`;
}

function figuresOf(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}元`;
}
