import type { Guard } from '../ledger/guard';
import { handlersOf } from './handlers';
import { textIn } from './values';

/** Whoever drew the agreement up, or works on the case, does not review it. */
export function reviewerIsNotHandler(article: string): Guard {
  return ({ account, values }) => {
    const handles =
      handlersOf(values).some(({ name }) => name === account.name) || textIn(values, 'draftedBy') === account.name;
    if (!handles) return [];
    return [
      {
        code: 'own-review',
        article,
        sentence: `${account.name}是本案的承办人员，不能核查自己办的案件（${article}）。`,
        whatToDo: '请由没有办理本案的法制员登录核查。',
      },
    ];
  };
}
