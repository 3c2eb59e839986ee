import { civilDateText } from '../../calendar/civil-date';
import type { JsonObject } from '../../json';
import { dateIn, textIn } from '../../shapes/cells';
import { unreturned } from '../counting/paper-count';
import { contestsIn, paperIn } from './ballot';
import { paperSums } from './paper-lines';

/** Posts, people and what follows, without the tests between: what somebody looks for first. */
export function outcomeLines(tests: readonly string[]): readonly string[] {
  return tests.filter((line) => !line.startsWith('　') && !/[<>≤≥]/u.test(line));
}

/** What everybody in the room may read on the wall about one ballot. */
export interface Projection {
  readonly title: string;
  /** One line above everything: where the vote stands, and whether it counts yet. */
  readonly standing: string;
  readonly parts: readonly ProjectedPart[];
}

export interface ProjectedPart {
  readonly label: string;
  readonly lines: readonly string[];
}

/** Two blind counts of a pile, as far as the room may know: never a number before both agree. */
export interface PileStanding {
  readonly post: string;
  readonly group: string;
  readonly handedIn: number;
  readonly agreed: boolean;
  readonly differs: boolean;
}

export interface ProjectionInput {
  readonly title: string;
  readonly state: string;
  readonly values: JsonObject;
  /** The tests written out, once the count is settled. */
  readonly tests: readonly string[];
  readonly piles: readonly PileStanding[];
}

/** The page for the room, by the state of the ballot. Running totals of one teller never stand on it (`decisions.md` 20). */
export function projectionOf(input: ProjectionInput): Projection {
  return { title: input.title, standing: standingLine(input), parts: partsOf(input).filter(({ lines }) => lines.length > 0) };
}

function standingLine({ state, values }: ProjectionInput): string {
  switch (state) {
    case 'prepared':
      return '还没有开始投票';
    case 'voting':
      return '正在投票';
    case 'counting':
      return '正在计票';
    case 'counted':
      return '计票结果已认定，监票人、计票人签字并当场公布以前不是正式结果';
    case 'announced':
      return `${dayText(values, 'announcedOn')}公布`;
    default:
      return `${dayText(values, 'voidOn')}宣布本次投票无效：${textIn(values, 'voidReason')}`;
  }
}

function dayText(values: JsonObject, field: string): string {
  const day = dateIn(values, field);
  return day === undefined ? '' : `${civilDateText(day)}`;
}

function partsOf({ state, values, tests, piles }: ProjectionInput): readonly ProjectedPart[] {
  const papers = { label: '收发票核对', lines: paperSums(values)?.split('\n') ?? [] };
  const settled = {
    label: '收发票核对',
    lines: papers.lines.some((line) => line.includes('✗')) ? papers.lines : [paperLine(values)],
  };
  const result = { label: '各职位', lines: tests };
  switch (state) {
    case 'prepared':
    case 'voting':
      return [{ label: '选票', lines: ballotLines(values) }];
    case 'counting':
      return [papers, { label: '计票进度', lines: piles.map(pileLine) }];
    case 'void':
      return [papers];
    default:
      return [settled, result];
  }
}

/** All sums held before counting began; the room is told what they came to. */
function paperLine(values: JsonObject): string {
  const paper = paperIn(values);
  return `发出 ${paper.issued} 张，收回 ${paper.returned} 张，未收回 ${unreturned(paper)} 张，各项相符 ✓`;
}

/** Who stands on the ballot, in its order. */
function ballotLines(values: JsonObject): readonly string[] {
  const registered = values['registered'];
  const voters = typeof registered === 'number' ? [`有权投票 ${registered} 人`] : [];
  const posts = contestsIn(values).map(({ label, seats, candidates }) => {
    const names = candidates.map(({ name }) => name).join('、');
    return `${label}（应选${seats}人）：${names === '' ? '没有候选人，由选民自己填写' : names}`;
  });
  return [...posts, ...voters];
}

function pileLine({ post, group, ...pile }: PileStanding): string {
  return `${post}，${group}：${pileText(pile)}`;
}

function pileText({ handedIn, agreed, differs }: Omit<PileStanding, 'post' | 'group'>): string {
  if (agreed) return '两份计票单一致 ✓';
  if (differs) return '两份计票单不一致，重新清点';
  return handedIn === 0 ? '正在清点' : '一份已交，等另一份';
}
