/** The twelve questions asked before a matter is taken in: field and what the screen asks. Answers stay with the case. */
export const screeningQuestions = {
  askWeapon: '是否动用凶器，或者扬言报复、自伤、伤人',
  askInjury: '是否有人受轻伤以上，或者可能构成轻伤以上',
  askMinor: '是否涉及未成年人',
  askSexual: '是否涉及性侵害、猥亵、性骚扰或者拐卖',
  askFamily: '夫妻、恋人、家庭成员之间是否有暴力',
  askRepeat: '同一纠纷是否多次报警或者多次调解过',
  askGroup: '是否有十人以上参与，或者雇人、结伙参与',
  askThird: '处理结果是否要由当事人以外的人承担',
  askPending: '法院、仲裁、行政机关是否已经受理或者处理',
  askTitle: '争的是不是权属或者身份（土地林地权属、婚姻亲子收养身份）',
  askAdministrative: '是否属于行政争议，或者涉法涉诉尚未办结',
  askSensitive: '是否涉外、涉港澳台、涉民族宗教，或者引起媒体关注',
} as const;
export type ScreeningQuestion = keyof typeof screeningQuestions;

export type MinorMatter = 'none' | 'party' | 'bullying' | 'harmed';
export type FamilyViolence = 'none' | 'history' | 'vulnerable' | 'ongoing';
export type PendingAt = 'none' | 'referred' | 'court' | 'health' | 'petition' | 'decided';
export type TitleMatter = 'none' | 'land' | 'status';

/** `block`: no mediation. `confirm`: only after somebody in charge wrote down why. `hint`: to be borne in mind. */
export type Strength = 'block' | 'confirm' | 'hint';

/** One thing the answers mean for mediating this matter. */
export interface Finding {
  /** The line of the list of what must not be mediated (`mediation.md` §4). */
  readonly rule: string;
  readonly strength: Strength;
  readonly field: string;
  readonly sentence: string;
  readonly whatToDo: string;
  readonly article: string;
  /** The law obliges whoever learns of it to report it. */
  readonly mustReport?: true;
}

/** Articles the findings rest on; the rules know none by themselves. */
export interface ScreeningArticles {
  readonly crime: string;
  readonly escalation: string;
  readonly minors: string;
  readonly minorsReport: string;
  readonly bullying: string;
  readonly familyReport: string;
  readonly family: string;
  readonly medicalPending: string;
  readonly pending: string;
  readonly land: string;
  readonly status: string;
  readonly administrative: string;
  readonly against: string;
  readonly sensitive: string;
}
