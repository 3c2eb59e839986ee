import { useState } from 'react';
import type { Session, StoreStatus } from '../../data/office-api';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useReply } from '../office';
import { DamagedPage } from './damaged-page';
import { FirstPage } from './first-page';
import { PaperKeyPage } from './paper-key-page';
import { SetUpPage } from './set-up-page';
import { UnlockPage } from './unlock-page';

/** Why the office is closed again, where it was open before. */
export type WhyLocked = 'asked' | 'idle' | 'day';

interface StartPageProps {
  readonly whyLocked?: WhyLocked | undefined;
  readonly onSession: (session: Session) => void;
}

/** From the first start, or a locked office, to a session. */
export function StartPage({ whyLocked, onSession }: StartPageProps) {
  const { data: status, refusals } = useReply('look', { store: 'office' });
  const [settingUp, setSettingUp] = useState(false);
  const stopSettingUp = () => {
    setSettingUp(false);
  };
  // Half-way through, the store is no longer empty; the wizard goes on to its paper key all the same.
  if (settingUp) return <SetUpPage onSession={onSession} onBack={stopSettingUp} />;
  if (refusals.length > 0) {
    return (
      <Page title="打不开数据" section="启动" width="text">
        <Refusals refusals={refusals} />
      </Page>
    );
  }
  if (status === undefined) return <Loading what="正在查看本机数据…" />;
  const startSettingUp = () => {
    setSettingUp(true);
  };
  return <Found status={status} whyLocked={whyLocked} onSession={onSession} onSetUp={startSettingUp} />;
}

interface FoundProps extends StartPageProps {
  readonly status: StoreStatus;
  readonly onSetUp: () => void;
}

/** One page for each thing the store may hold. */
function Found({ status, whyLocked, onSession, onSetUp }: FoundProps) {
  switch (status.kind) {
    case 'empty':
      return <FirstPage onSession={onSession} onSetUp={onSetUp} />;
    case 'locked':
      return <LockedStore status={status} whyLocked={whyLocked} onSession={onSession} />;
    case 'damaged':
      return <DamagedPage refusal={status.refusal} onSession={onSession} />;
  }
}

export type LockedStatus = Extract<StoreStatus, { readonly kind: 'locked' }>;

interface LockedStoreProps extends StartPageProps {
  readonly status: LockedStatus;
}

function LockedStore({ status, whyLocked, onSession }: LockedStoreProps) {
  const [forgotten, setForgotten] = useState(false);
  const toggle = () => {
    setForgotten(!forgotten);
  };
  return forgotten ? (
    <PaperKeyPage status={status} onSession={onSession} onBack={toggle} />
  ) : (
    <UnlockPage status={status} whyLocked={whyLocked} onSession={onSession} onForgotten={toggle} />
  );
}
