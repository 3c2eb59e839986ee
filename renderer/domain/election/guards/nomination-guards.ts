import type { JsonObject } from '../../json';
import type { Check, CheckInput } from '../../ledger/guard';
import type { Guard, GuardInput } from '../../ledger/guard';
import type { Refusal } from '../../refusal';
import { countIn, dateIn, rowsIn, textIn } from '../../shapes/cells';
import { judgeCandidateCount, judgeWithdrawal, orderCandidates, type Candidate } from '../candidates';
import { electionKinds } from '../kinds';
import {
  judgeForm,
  judgeVetting,
  mustChoosePost,
  posts,
  rankNominees,
  type NominationForm,
  type NominationSource,
  type Post,
} from '../nomination';
import { committeePostOf } from '../records/ballot';
import { committeeRulesIn, electionDayIn, seatsIn } from '../records/committee-election';
import { rollOf } from '../records/voters';
import type { AroundRecord } from '../../fields/around';
import type { Bar } from '../settings';

/** One form, or one pile of forms that were counted, by its stored values. */
export function formIn(values: JsonObject): NominationForm {
  return {
    serial: textIn(values, 'serial'),
    source: sourceIn(values),
    ...(values['byProxy'] === true ? { byProxy: true } : {}),
    names: rowsIn(values['names']).flatMap((row) => {
      const post = committeePostOf(row['post']);
      const person = textIn(row, 'name').trim();
      const votes = countIn(row, 'votes');
      return post === undefined || person === '' ? [] : [{ person, post, ...(votes === undefined ? {} : { votes }) }];
    }),
  };
}

function sourceIn(values: JsonObject): NominationSource {
  const source = values['source'];
  if (source === 'party') return { kind: 'party' };
  if (source === 'self') return { kind: 'self', person: textIn(values, 'nominator').trim() };
  if (source === 'counted') return { kind: 'counted' };
  const nominators = rowsIn(values['nominators']).map((row) => textIn(row, 'certificate').trim());
  return { kind: 'voters', nominators: nominators.filter((one) => one !== '') };
}

/** A form is judged by the rules, and by who stands on the roll. */
export const formIsRight: Check = ({ values, parent }) => {
  const context = parent && contextOf(parent);
  if (context === undefined) return parent === undefined ? [] : [notYet];
  return judgeForm(formIn(values), context).map((refusal) => ({ ...refusal, field: refusal.field ?? fieldOf(refusal.code) }));
};

const notYet: Refusal = {
  code: 'rules-open',
  sentence: '选举规则还没有锁定，不能登记提名。',
  whatToDo: '请先办理“锁定规则”。',
};

function fieldOf(code: string): string {
  return code === 'too-few-nominators' ? 'nominators' : code === 'nominated-by-proxy' ? 'byProxy' : 'names';
}

/** Names on the roll, and certificates: nominators are known by their number, nominees by their name. */
function contextOf(parent: AroundRecord) {
  const rules = committeeRulesIn(parent.values);
  if (rules === undefined) return undefined;
  const certificates = rollOf(parent.childrenOf(electionKinds.voter));
  const names = [...certificates.values()].map((name): [string, string] => [name, name]);
  return { seats: seatsIn(parent.values), roll: new Map([...certificates, ...names]), rules: rules.settings };
}

/** First candidates from all forms: with their votes, and who was named for two posts. */
export function candidatesFrom(values: JsonObject, childrenOf: AroundRecord['childrenOf']): readonly JsonObject[] {
  const rules = committeeRulesIn(values);
  if (rules === undefined) return [];
  const forms = childrenOf(electionKinds.nomination).map(formIn);
  const ranked = rankNominees(forms, { seats: seatsIn(values), roll: new Map(), rules: rules.settings });
  const choosing = new Set(mustChoosePost(ranked));
  const sexes = sexesOf(childrenOf(electionKinds.voter));
  return ranked.map(({ person, post, votes, byParty }) => ({
    name: person,
    post,
    ...(sexes.get(person) === undefined ? {} : { sex: sexes.get(person) ?? null }),
    votes,
    byParty,
    ...(choosing.has(person) ? { note: '被提名两个职位，须书面选择一个。' } : {}),
  }));
}

/** What the register says of a name that only one voter bears. */
function sexesOf(voters: readonly JsonObject[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const voter of voters) {
    const name = textIn(voter, 'name').trim();
    if (found.has(name)) twice.add(name);
    found.set(name, textIn(voter, 'sex'));
  }
  return new Map([...found].filter(([name, sex]) => sex !== '' && !twice.has(name)));
}

/** A nominee stands once, for one post of the election. */
export const candidateOnce: Check = ({ values, siblingValues: siblings, parent }) => {
  const name = textIn(values, 'name').trim();
  const post = committeePostOf(values['post']);
  const twice = siblings.some((one) => textIn(one, 'name').trim() === name && one['post'] === post);
  const seats = parent === undefined || post === undefined ? undefined : (seatsIn(parent.values)[post] ?? 0);
  return [
    ...(twice ? [refusal('candidate-twice', 'name', `${name}已经登记过这个职位。`, '同名的请在姓名后注明组别。')] : []),
    ...(seats === 0
      ? [refusal('no-seat', 'post', '本次选举没有这个职位的名额。', '请核对职位，或者在选举登记里填写职数。')]
      : []),
  ];
};

/** Every bar was asked, and none applies. */
export const vettingIsDone: Guard = ({ values, parent }) => {
  const rules = parent && committeeRulesIn(parent.values);
  if (rules === undefined) return [];
  const answers = Object.entries(barFields).flatMap(([field, bar]) => {
    const answer = values[field];
    return typeof answer === 'boolean' ? [[bar, answer] as const] : [];
  });
  const decidedOn = dateIn(values, 'vettedOn');
  const name = textIn(values, 'name');
  const vetting = {
    person: name,
    name,
    answers: Object.fromEntries(answers),
    ...(decidedOn === undefined ? {} : { decidedOn }),
  };
  return judgeVetting(vetting, rules.settings).map(besideAnswer);
};

/** What is lacking stands beside the answer the form asks for. */
function besideAnswer({ field, ...refusal }: Refusal): Refusal {
  const asks = Object.entries(barFields).find(([, bar]) => bar === field)?.[0];
  return { ...refusal, field: asks ?? 'vettedOn' };
}

/** Which field asks which bar. */
export const barFields: Readonly<Record<string, Bar>> = {
  barExpelled: 'expelled',
  barCriminal: 'criminal',
  barClan: 'clanOrGang',
  barGang: 'gang',
  barReligion: 'religion',
};

/** Somebody who was named for two posts has chosen one. */
export const oneMayStand: Guard = ({ record, values, parent }) => {
  const name = textIn(values, 'name').trim();
  const rules = parent && committeeRulesIn(parent.values);
  if (parent === undefined || rules?.settings.onePost.value !== true) return [];
  const standing = parent
    .childrenOf(electionKinds.candidate)
    .filter((one) => textIn(one, 'name').trim() === name && one['out'] !== true);
  const others = standing.filter((one) => one['post'] !== record.values['post']);
  return others.length === 0
    ? []
    : [
        {
          code: 'two-posts',
          article: rules.settings.onePost.source,
          sentence: `${name}还登记在另一个职位上，一人只能选一个职位（${rules.settings.onePost.source}）。`,
          whatToDo: '请本人书面选择一个职位，另一个职位办理“退出”。',
        },
      ];
};

/** A withdrawal comes in time. */
export const withdrawnInTime: Guard = ({ values, parent }) => {
  const rules = parent && committeeRulesIn(parent.values);
  const electionDay = parent && electionDayIn(parent.values);
  const listPosted = parent && listPostedOn(parent);
  if (rules === undefined || electionDay === undefined || listPosted === undefined) return [];
  const withdrawnOn = dateIn(values, 'withdrawnOn');
  const candidate = { ...candidateIn(values), ...(withdrawnOn === undefined ? {} : { withdrawnOn }) };
  return judgeWithdrawal(candidate, { listPosted, electionDay }, rules.settings).map((one) => ({
    ...one,
    field: 'withdrawnOn',
  }));
};

/** The day the final list was posted, by its notice. */
export function listPostedOn(parent: AroundRecord): string | undefined {
  return parent
    .childrenOf(electionKinds.notice)
    .flatMap((one) => (one['kind'] === 'n9' ? (dateIn(one, 'postedOn') ?? []) : []))
    .sort()
    .at(0);
}

export function candidateIn(values: JsonObject): Candidate {
  const name = textIn(values, 'name').trim();
  return { person: name, name, votes: countIn(values, 'votes') ?? 0 };
}

/** Candidates on the final list, post by post. */
export function listedCandidates(parent: AroundRecord): readonly { readonly post: Post; readonly values: JsonObject }[] {
  const listed = parent.childrenOf(electionKinds.candidate).filter((one) => one['listed'] === true && one['out'] !== true);
  return posts.flatMap((post) => listed.filter((one) => one['post'] === post).map((values) => ({ post, values })));
}

/** Lines of a ballot in the order the rules give them: nobody arranges candidates. */
export function orderedCandidates({ values, parent, nameKey }: CheckInput): JsonObject {
  const rules = parent && committeeRulesIn(parent.values);
  if (parent === undefined || rules === undefined || nameKey === undefined || values['round'] !== 'first') return {};
  const rows = rowsIn(values['candidates']);
  const known = new Map(
    listedCandidates(parent).map((one) => [`${one.post} ${textIn(one.values, 'name').trim()}`, one.values]),
  );
  const order = rules.settings.candidateOrder.value;
  const sorted = [...new Set(rows.map((row) => textIn(row, 'post')))].flatMap((post) => {
    const own = rows.filter((row) => row['post'] === post);
    const candidates = own.map((row) => candidateIn(known.get(`${post} ${textIn(row, 'name').trim()}`) ?? row));
    const names = orderCandidates({ candidates, order, strokeKey: nameKey }).map(({ name }) => name);
    return [...own].sort((a, b) => names.indexOf(textIn(a, 'name').trim()) - names.indexOf(textIn(b, 'name').trim()));
  });
  return { candidates: sorted };
}

/** More candidates than seats, as many as the rules say, for every post of the first ballot. */
export function enoughCandidates(values: JsonObject, parent: AroundRecord): readonly Refusal[] {
  const rules = committeeRulesIn(values);
  if (rules === undefined || rules.settings.noCandidateMode.value) return [];
  const seats = seatsIn(parent.values);
  return posts.flatMap((post) => {
    const wanted = seats[post] ?? 0;
    const standing = rowsIn(values['candidates']).filter((row) => row['post'] === post).length;
    return wanted === 0
      ? []
      : judgeCandidateCount(post, wanted, standing, rules.settings).map((one) => ({ ...one, field: 'candidates' }));
  });
}

/** What stands on the candidate from now on. */
export function marks(more: JsonObject) {
  return (_input: GuardInput): JsonObject => more;
}

function refusal(code: string, field: string, sentence: string, whatToDo: string): Refusal {
  return { code, field, sentence, whatToDo };
}
