import { useState } from 'react';
import type { Session } from '../../data/office-api';
import { useAction } from '../office';
import { AccountStep } from './account-step';
import { consents } from './consents';
import { ConsentStep } from './consent-step';
import { OfficeStep } from './office-step';
import { PaperKeyStep } from './paper-key-step';
import { noAnswers, type SetUpAnswers } from './set-up-answers';
import { StepFrame } from './step-frame';

interface SetUpPageProps {
  readonly onSession: (session: Session) => void;
  readonly onBack: () => void;
}

const titles = ['使用前的三条承诺', '单位', '第一个账户', '纸质密钥'] as const;

/** Four steps from nothing to an open office; nothing is written before the third is done. */
export function SetUpPage({ onSession, onBack }: SetUpPageProps) {
  const [answers, setAnswers] = useState(noAnswers);
  const [at, setAt] = useState(0);
  const [made, setMade] = useState<Session>();
  const setUp = useSetUp(answers, (session) => {
    setMade(session);
    setAt(3);
  });
  const asking = {
    answers,
    onAnswers: setAnswers,
    onNext: () => {
      setAt(at + 1);
    },
    onBack: () => {
      setAt(at - 1);
    },
  };
  return (
    <StepFrame key={at} number={at + 1} of={titles.length} title={titles[at] ?? ''}>
      {at === 0 ? <ConsentStep {...asking} onBack={onBack} /> : null}
      {at === 1 ? <OfficeStep {...asking} /> : null}
      {at === 2 ? <AccountStep {...asking} onNext={setUp.run} busy={setUp.running} refusals={setUp.refusals} /> : null}
      {made === undefined ? null : <PaperKeyStep session={made} onSession={onSession} />}
    </StepFrame>
  );
}

function useSetUp(answers: SetUpAnswers, onMade: (session: Session) => void) {
  const setUp = useAction('setUp');
  const run = async () => {
    const { name, type, person, duties, passphrase } = answers;
    if (type === '') return;
    const outcome = await setUp.run({
      store: 'office',
      name: name.trim(),
      type,
      account: { name: person.trim(), duties, passphrase: passphrase.first },
      consents,
    });
    if (outcome.ok) onMade(outcome.value);
  };
  return { running: setUp.running, refusals: setUp.refusals, run: () => void run() };
}
