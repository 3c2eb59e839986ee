import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { QueryClient, QueryClientProvider, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Host } from '../../electron/contract/host';
import type { OfficeApi, OfficeEvent, Reply, Session } from '../data/office-api';
import { isKeptByDefault, type Ledger } from '../domain/ledger/ledger';
import { mayDo, type Action } from '../domain/office/roles';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import type { PdfReader } from './pdf-reader';

/** Adds a listener for what the worker tells unasked; returns the way to take it off again. */
export type Subscribe = (listener: (event: OfficeEvent) => void) => () => void;

export interface OfficeProviderProps {
  readonly office: OfficeApi;
  readonly host: Host;
  /** Null before somebody has unlocked the store. */
  readonly session: Session | null;
  readonly ledgers: readonly Ledger[];
  readonly subscribe: Subscribe;
  /** What the computer believes the time is; a test says otherwise. Needed behind the door only. */
  readonly clock?: OfficeClock;
  /** Shows finished PDFs. Needed where papers are looked at. */
  readonly pdf?: PdfReader;
  /** What has to be kept before the office is locked; forms add to it through `useBeforeLock`. */
  readonly beforeLock?: Set<BeforeLock>;
  readonly children: ReactNode;
}

export interface OfficeClock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** Keeps what was typed and not yet kept. */
export type BeforeLock = () => Promise<unknown>;

/** Gives all screens below it the office, the machine and who is working. One per session, so that a lock forgets every answer. */
export function OfficeProvider({ children, ...parts }: OfficeProviderProps) {
  const [queries] = useState(newQueryClient);
  const { subscribe } = parts;
  useEffect(
    () =>
      subscribe((event) => {
        if (event.kind === 'changed') void queries.invalidateQueries();
      }),
    [subscribe, queries],
  );
  return (
    <OfficeContext value={parts}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </OfficeContext>
  );
}

export function useOffice(): OfficeApi {
  return useParts().office;
}

export function useHost(): Host {
  return useParts().host;
}

/** Who is working in which office. Only below the shell, where somebody has unlocked. */
export function useSession(): Session {
  const { session } = useParts();
  if (session === null) throw new Error('useSession is used outside an unlocked office');
  return session;
}

/** Whether the role of the account allows it. A screen leaves out the button; the worker refuses all the same. */
export function useMay(action: Action): boolean {
  return mayDo(useSession().account.role, action);
}

/** The time, to be asked anew whenever it is needed. */
export function useClock(): OfficeClock {
  const { clock } = useParts();
  if (clock === undefined) throw new Error('useClock is used where no clock was given');
  return clock;
}

export function usePdfReader(): PdfReader {
  const { pdf } = useParts();
  if (pdf === undefined) throw new Error('usePdfReader is used where nobody reads PDFs');
  return pdf;
}

/** Today by the clock on the wall, `YYYY-MM-DD`. */
export function useToday(): string {
  const now = new Date(useClock().now());
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Every ledger this version knows, children included. */
export function useLedgers(): readonly Ledger[] {
  return useParts().ledgers;
}

/** The ledger of this kind; undefined for one that a newer version or a mistyped address names. */
export function useLedger(kind: string): Ledger | undefined {
  return useLedgers().find((ledger) => ledger.kind === kind);
}

/** The ledgers this type of office may keep or read, without those that live inside another. */
export function useOfferedLedgers(): readonly Ledger[] {
  const { type } = useSession().office;
  return useLedgers().filter(
    ({ parent, offices, readers }) => parent === undefined && (offices.includes(type) || readers?.includes(type) === true),
  );
}

/** The ledgers of the navigation: those of the offered ones that this office has switched on. */
export function useOwnLedgers(): readonly Ledger[] {
  const { type } = useSession().office;
  const { data: choices } = useReply('ledgerChoices', {});
  const on = new Map(choices?.map((choice) => [choice.ledger, choice.on]));
  return useOfferedLedgers().filter(
    (ledger) => ledger.group !== 'settings' && (on.get(ledger.kind) ?? isKeptByDefault(ledger, type)),
  );
}

/** Hears progress and alarms of the worker while the screen is shown. Pass a stable listener. */
export function useOfficeEvents(listener: (event: OfficeEvent) => void): void {
  const { subscribe } = useParts();
  useEffect(() => subscribe(listener), [subscribe, listener]);
}

/** Runs before the office is locked, so that a draft typed a moment ago is not lost. */
export function useBeforeLock(keep: BeforeLock): void {
  const { beforeLock } = useParts();
  useEffect(() => {
    beforeLock?.add(keep);
    return () => {
      beforeLock?.delete(keep);
    };
  }, [beforeLock, keep]);
}

export interface Answered<T> {
  readonly data: T | undefined;
  /** Empty while all is well. */
  readonly refusals: readonly Refusal[];
  /** The first answer is still on its way. */
  readonly loading: boolean;
  /** Asks once more, such as after a refusal. */
  readonly again: () => void;
}

/**
 * Asks the office one question and asks again whenever the office says that something changed:
 * `const { data, refusals, loading } = useReply('list', { ledger, from: 0, count: 50 })`.
 * `keepPrevious` shows the last page until the next one is there; `enabled: false` waits.
 */
export function useReply<M extends Method>(method: M, input: Inputs[M], options: ReplyOptions = {}): Answered<Outputs[M]> {
  const calls: Calls = useOffice();
  const { data, isPending, refetch } = useQuery<Outcome<M>>({
    queryKey: [method, input],
    queryFn: () => ask(calls, method, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: (previous) => previous } : {}),
  });
  return {
    data: data?.ok === true ? data.value : undefined,
    refusals: data?.ok === false ? data.error : none,
    loading: isPending,
    again: () => void refetch(),
  };
}

export interface ReplyOptions {
  readonly enabled?: boolean;
  readonly keepPrevious?: boolean;
}

export interface Doable<M extends Method> {
  /** Does it and hands back the outcome, for what should follow. Refusals also stand in `refusals`. */
  readonly run: (input: Inputs[M]) => Promise<Outcome<M>>;
  readonly running: boolean;
  /** Why the last run was refused; empty after a good one. */
  readonly refusals: readonly Refusal[];
  /** Forgets the last outcome. */
  readonly clear: () => void;
}

/** Does one thing in the office: `const save = useAction('act'); const saved = await save.run({ … });`. */
export function useAction<M extends Method>(method: M): Doable<M> {
  const calls: Calls = useOffice();
  const queries = useQueryClient();
  const { mutateAsync, isPending, data, reset } = useMutation({
    mutationFn: (input: Inputs[M]) => ask(calls, method, input),
    onSuccess: async (outcome) => {
      if (outcome.ok && !silent.has(method)) await queries.invalidateQueries();
    },
  });
  return { run: mutateAsync, running: isPending, refusals: data?.ok === false ? data.error : none, clear: reset };
}

/** What a screen may ask by name. */
export type Method = keyof OfficeApi;
export type Inputs = { readonly [M in Method]: Parameters<OfficeApi[M]>[0] };
export type Outputs = { readonly [M in Method]: Extract<Awaited<ReturnType<OfficeApi[M]>>, { readonly ok: true }>['value'] };
type Outcome<M extends Method> = Result<Outputs[M], readonly Refusal[]>;
type Calls = { readonly [M in Method]: (input: Inputs[M]) => Reply<Outputs[M]> };

function ask<M extends Method>(calls: Calls, method: M, input: Inputs[M]): Reply<Outputs[M]> {
  return calls[method](input);
}

const none: readonly Refusal[] = [];

/** These change nothing a screen shows, so no answer has to be fetched again after them. */
const silent: ReadonlySet<Method> = new Set<Method>([
  'setUp',
  'openSample',
  'unlock',
  'draftPut',
  'printModel',
  'attach',
  'attachment',
  'previewExport',
  'saveOwnCard',
]);

type OfficeParts = Omit<OfficeProviderProps, 'children'>;
const OfficeContext = createContext<OfficeParts | null>(null);

function useParts(): OfficeParts {
  const parts = use(OfficeContext);
  if (parts === null) throw new Error('A screen of the office stands outside OfficeProvider');
  return parts;
}

/**
 * Answers come from a worker on the same machine: never wait for a network, never retry by itself, and keep
 * nothing in the window once a screen is left. A thrown error is a bug and goes to the error page.
 */
function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: 0,
        gcTime: 0,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        throwOnError: true,
      },
      mutations: { networkMode: 'always', retry: false, gcTime: 0, throwOnError: true },
    },
  });
}
