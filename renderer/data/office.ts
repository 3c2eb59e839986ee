import type { Refusal } from '../domain/refusal';
import { ok, type Result } from '../domain/result';
import { lockedRefusal } from './acting';
import { actForPerson } from './acting-for-person';
import { addAccount, changePassphrase, listAccounts, makePaperKey } from './accounts';
import { attach, attachment } from './attachments';
import { backup } from './backup';
import { addContact, ownCardView, readCardFile, saveOwnCard } from './contacts';
import type { OfficeDeps } from './deps';
import { dropDraft, getDraft, listDrafts, putDraft } from './drafts';
import { look, resetWithPaperKey, setUp, unlock } from './entering';
import { contactsWithSelf, previewExport, writeExport } from './exporting';
import { figureRows, figures, figureTrend } from './figures/figures';
import { reportCheck } from './figures/report-check';
import { charactersAtRisk, findCharacters } from './finding/characters';
import { hostFailure } from './host-words';
import { applyImport, openImport, type WaitingImport } from './importing';
import { elections } from './elections/elections';
import { instructors } from './instructors/instructors';
import type { OfficeApi, Session } from './office-api';
import type { OpenOffice } from './open-office';
import { bindPages } from './printing/bind-pages';
import { countPages } from './printing/count-pages';
import { dossier } from './printing/dossier';
import { printed, printModel } from './printing/print-model';
import { figureSheet } from './figures/sheets';
import { Queue } from './queue';
import { children, hashes, list, recordPage } from './reading';
import { playSample } from './sample-play';
import { similarRecords } from './finding/similar';
import { dueSoon, waitingForMe } from './shapes/due-soon';
import { nextNumbers } from './shapes/numbers';
import { ledTo } from './shapes/led-to';
import { workload } from './shapes/workload';
import { chooseLedger, ledgerChoices } from './shapes/ledger-choices';
import { sameEvents } from './shapes/same-events';
import { tallies } from './shapes/tallies';
import { spreadsheets } from './spreadsheets/spreadsheets';
import { listTransfers } from './transfers';

/** The passphrase of the fictional world; it protects nothing. */
const samplePassphrase = '样例不设防';

/** The whole office behind its methods, plus the way to close it. Runs in the worker, and without one in tests. */
export interface Office extends OfficeApi {
  readonly close: () => void;
}

export function createOffice(deps: OfficeDeps): Office {
  let open: OpenOffice | undefined;
  const entering = new Queue();
  const waiting = new Map<string, WaitingImport>();

  const close = () => {
    open?.db.close();
    open = undefined;
    waiting.clear();
  };

  /** Runs a method of the open office; a locked one answers in a sentence. */
  const inside = async <T>(work: (office: OpenOffice) => Promise<Result<T, readonly Refusal[]>>) =>
    open === undefined ? lockedRefusal() : work(open);

  /** The same for whatever writes: one after another. */
  const inTurn = <T>(work: (office: OpenOffice) => Promise<Result<T, readonly Refusal[]>>) =>
    inside((office) => office.queue.run(() => work(office)));

  const enterWith = async (
    enter: () => Promise<Result<{ readonly open: OpenOffice; readonly session: Session }, readonly Refusal[]>>,
  ): Promise<Result<Session, readonly Refusal[]>> =>
    // A second set-up or login must find what the first one made, not stand half-way in it.
    entering.run(async () => {
      close();
      const result = await enter();
      if (!result.ok) return result;
      open = result.value.open;
      return ok(result.value.session);
    });

  return {
    close,
    look: ({ store }) => look(deps, store),
    setUp: (input) => enterWith(() => setUp(deps, input)),
    unlock: (input) => enterWith(() => unlock(deps, input)),
    openSample: async ({ store }) => {
      const sample = deps.samples[store];
      const { profile, account } = sample;
      const { id, name, duties } = account;
      const passphrase = samplePassphrase;
      const founding = { store, name: profile.name, type: profile.type, account: { name, duties, passphrase }, consents: [] };
      return enterWith(async () => {
        const status = await look(deps, store);
        if (!status.ok) return status;
        const isNew = status.value.kind === 'empty';
        const entered = await (isNew
          ? setUp(deps, founding, { profile, account })
          : unlock(deps, { store, account: id, passphrase }));
        const played = entered.ok ? await playSample(entered.value.open, sample) : entered;
        if (entered.ok && !played.ok) entered.value.open.db.close();
        return played.ok ? entered : played;
      });
    },
    restore: async ({ store }) => {
      close();
      const restored = await deps.host.backupRestore({ store });
      return restored.ok ? look(deps, store) : hostFailure(restored.error);
    },

    act: (save) => inTurn((office) => actForPerson(office, save)),
    list: (query) => inside(async (office) => list(office, query)),
    overview: () => inside(async ({ house }) => ok(house.set.overview(deps.ledgers))),
    lookUpCharacters: (question) => inside(async () => ok(findCharacters(question))),
    charactersAtRisk: (input) => inside((office) => charactersAtRisk(office, input)),
    // Looking behind a shield is kept, so it waits its turn.
    record: (query) => (query.reveal === undefined ? inside : inTurn)((office) => recordPage(office, query)),
    children: ({ parent, ledger }) => inside(async (office) => ok(await children(office, parent, ledger))),

    draftGet: ({ form }) => inside(async (office) => ok(await getDraft(office, form))),
    draftPut: ({ form, draft }) => inside(async (office) => done(putDraft(office, form, draft))),
    draftDrop: ({ form }) => inside(async (office) => done(dropDraft(office, form))),
    draftList: () => inside(async (office) => ok(await listDrafts(office))),

    // A full paper writes down who read it, so it waits its turn.
    printModel: (query) => (query.full === undefined ? inside : inTurn)((office) => printModel(office, query)),
    printed: (input) => inTurn((office) => printed(office, input)),
    dossier: (input) => inside((office) => dossier(office, input)),
    countPages: (input) => inside((office) => countPages(office, input)),
    bindPages: (input) => inside((office) => bindPages(office, input)),
    figures: (query) => inside((office) => figures(office, query)),
    figureTrend: (query) => inside((office) => figureTrend(office, query)),
    figureRows: (query) => inside((office) => figureRows(office, query)),
    figureSheet: (query) => inside((office) => figureSheet(office, query)),
    reportCheck: ({ record }) => inside((office) => reportCheck(office, record)),
    dueSoon: () => inside(dueSoon),
    waitingForMe: () => inside(waitingForMe),
    sameEvents: (query) => inside((office) => sameEvents(office, query)),
    similarRecords: (query) => inside((office) => similarRecords(office, query)),
    nextNumbers: (query) => inside((office) => nextNumbers(office, query)),
    ledTo: (query) => inside((office) => ledTo(office, query)),
    workload: (query) => inside((office) => workload(office, query)),
    tallies: (query) => inside((office) => tallies(office, query)),
    ledgerChoices: () => inside(ledgerChoices),
    chooseLedger: (choice) => inTurn((office) => chooseLedger(office, choice)),
    attach: ({ bytes }) => inTurn((office) => attach(office, bytes)),
    attachment: ({ hash }) => inside((office) => attachment(office, hash)),

    ownCard: () => inside(async (office) => ok(await ownCardView(office))),
    saveOwnCard: () => inside(saveOwnCard),
    readCard: () => inside(readCardFile),
    addContact: (input) => inTurn((office) => addContact(office, input)),
    contacts: () => inside(async (office) => ok(await contactsWithSelf(office))),

    previewExport: (query) => inside((office) => previewExport(office, query)),
    writeExport: (query) => inside((office) => writeExport(office, query)),
    openImport: () => inside((office) => openImport(office, waiting)),
    applyImport: ({ plan }) => inTurn((office) => applyImport(office, waiting, plan)),
    dropImport: async ({ plan }) => {
      waiting.delete(plan);
      return ok({});
    },
    cancel: ({ job }) =>
      inside(async ({ cancelled }) => {
        cancelled.add(job);
        return ok({});
      }),
    transfers: () => inside(async (office) => ok(await listTransfers(office))),

    backup: () => inside(backup),
    accounts: () => inside(async (office) => ok(await listAccounts(office))),
    addAccount: (input) => inTurn((office) => addAccount(office, input)),
    makePaperKey: () => inTurn(makePaperKey),
    resetWithPaperKey: (input) => resetWithPaperKey(deps, input),
    changePassphrase: (input) => inTurn((office) => changePassphrase(office, input)),
    hashes: ({ record }) => inside((office) => hashes(office, record)),
    ...spreadsheets({ inside, inTurn }),
    ...instructors({ inside, inTurn }),
    ...elections({ inside, inTurn }),
  };
}

async function done(work: Promise<void>) {
  await work;
  return ok({});
}
