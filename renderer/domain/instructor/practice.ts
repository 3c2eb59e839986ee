import type { CivilDate } from '../calendar/civil-date';
import type { Standing } from '../law/rule-pack';

/** A number or a table that one place used or that we suggest. None of them is law, and none is ever shown as law. */
export interface Practice<V> {
  readonly value: V;
  readonly standing: Extract<Standing, 'local' | 'proposal'>;
  /** Whose practice it is, with its year; of a suggestion, what it is modelled on. */
  readonly source: string;
  /** First civil date on which it is offered. */
  readonly from: CivilDate;
}

const marks = { local: '地方规定', proposal: '建议' } as const;

/** 地方规定：某县驻村干部五项制度（2011）; what a refusal and a table name as their rule. */
export function practiceSource({ standing, source }: Pick<Practice<unknown>, 'standing' | 'source'>): string {
  return `${marks[standing]}：${source}`;
}
