import type { Guard } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { linkIn } from '../shapes/cells';
import { mediationKinds, policeTracks } from './track';
import { textIn } from './values';

const fulfilled = ['done', 'onTheSpot'];

/** The police case closes only on an agreement that was performed. */
export function closedOnlyWhenPerformed(article: string): Guard {
  return ({ values }) => {
    if (fulfilled.includes(textIn(values, 'performance') ?? '') && textIn(values, 'performedOn') !== undefined) return [];
    return [
      {
        code: 'not-performed',
        article,
        field: 'performance',
        sentence: `治安调解要在协议履行之后才能结案（${article}）。`,
        whatToDo: '请登记履行完毕及凭证；不履行的恢复治安案件办理。',
      },
    ];
  };
}

/** What was agreed and performed is not punished after all. */
export function nothingPerformed(article: string): Guard {
  return ({ values }) => {
    if (!fulfilled.includes(textIn(values, 'performance') ?? '') || textIn(values, 'performedOn') === undefined) return [];
    return [
      {
        code: 'performed',
        article,
        field: 'performance',
        sentence: `协议已经履行，不再恢复办理（${article}）。`,
        whatToDo: '请办“结案”；履行情况填错的，先在记录里改正。',
      },
    ];
  };
}

/** 履行完毕 is said only of the agreement that holds, performed in full; an earlier round before a relapse does not count. */
export function fullyPerformed(article: string): Guard {
  return ({ values }) => {
    const agreedOn = textIn(values, 'agreedOn') ?? '';
    const performedOn = textIn(values, 'performedOn') ?? agreedOn;
    return [
      ...(fulfilled.includes(textIn(values, 'performance') ?? '') ? [] : [partly(article)]),
      ...(performedOn < agreedOn ? [beforeAgreement(performedOn, agreedOn, article)] : []),
    ];
  };
}

function partly(article: string): Refusal {
  return {
    code: 'part-performed',
    article,
    field: 'performance',
    sentence: `履行情况不是“履行完毕”或者“当场履行”（${article}）。`,
    whatToDo: '只履行了一部分的，先在记录里改履行情况，全部履行后再办这一步。',
  };
}

function beforeAgreement(performedOn: string, agreedOn: string, article: string): Refusal {
  return {
    code: 'performed-early',
    article,
    field: 'performedOn',
    sentence: `履行完毕日期${performedOn}早于达成协议日期${agreedOn}（${article}）。`,
    whatToDo: '请核对日期；重新打开的案件要填新协议的履行日期。',
  };
}

/** Reasons T… end a people's mediation, reasons Z… a police one. */
export const reasonFitsTrack: Guard = ({ values }) => {
  const reason = textIn(values, 'terminationReason');
  const police = policeTracks.some((track) => track === textIn(values, 'track'));
  if (reason === undefined || reason.startsWith(police ? 'Z' : 'T')) return [];
  return [
    {
      code: 'reason-of-other-track',
      field: 'terminationReason',
      sentence: `终止原因“${reason}”不属于本案的办理途径。`,
      whatToDo: police ? '公安机关调解请选Z开头的原因。' : '人民调解请选T开头的原因。',
    },
  ];
};

/** A visit record is promoted by linking the case that was opened for it; it is never re-labelled. */
export const continuedInCase: Guard = ({ values, linked, record }) => {
  const target = linkIn(values, 'linkedCase');
  const found = target === undefined || target === record.id ? undefined : linked(target);
  const formal = found?.ledger === mediationKinds.case && !found.deleted && textIn(found.values, 'track') !== 'ZF';
  if (formal) return [];
  return [
    {
      code: 'linked-case',
      field: 'linkedCase',
      sentence: '还没有关联转办后的正式案件；走访记录本身不能改成别的办理途径。',
      whatToDo: '请先新建一件人民调解或者治安调解案件，再在这里关联它。',
    },
  ];
};
