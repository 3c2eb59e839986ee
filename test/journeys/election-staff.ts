import type { Office } from './driver';
import { FirstPage } from './page-objects/first-page';
import { Workbench } from './page-objects/workbench';
import { setClockBack } from './wall-clock';

interface Person {
  readonly name: string;
  readonly passphrase: string;
}

/** Who registers an election, the two who count it, and who watches them. All invented. */
export const staff = {
  clerk: { name: '林知微', passphrase: '清晨七点渡口的灯' },
  firstTeller: { name: '丁一鸣', passphrase: '正午桥头卖瓜的人' },
  secondTeller: { name: '武清', passphrase: '傍晚六点码头的钟' },
  scrutineer: { name: '孙和', passphrase: '夜里三更祠堂的鼓' },
} as const satisfies Readonly<Record<string, Person>>;

/** An office of its own, begun so many days ago, with an account for each of them. `more`: what else tellers must be to see the vote. */
export async function setUpStaff(office: Office, name: string, days: number, more: readonly string[] = []) {
  const { page } = office;
  await setClockBack(page, days);
  const { clerk, firstTeller, secondTeller, scrutineer } = staff;
  await new FirstPage(page).setUp({ name, type: '村（社区）委员会', person: clerk.name, passphrase: clerk.passphrase });
  const workbench = new Workbench(page);
  for (const teller of [firstTeller, secondTeller]) {
    await workbench.addAccount(teller.name, ['计票人', ...more], teller.passphrase);
  }
  await workbench.addAccount(scrutineer.name, ['监票人', ...more], scrutineer.passphrase);
}

/** The one before locks; the next comes in, on the same day or so many days ago. */
export async function comesIn({ page }: Office, { name, passphrase }: Person, days?: number) {
  await new Workbench(page).lock();
  if (days !== undefined) await setClockBack(page, days);
  await new FirstPage(page).unlockAs(name, passphrase);
}
