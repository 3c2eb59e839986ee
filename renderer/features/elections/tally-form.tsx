import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import {
  calledLines,
  calledSum,
  callOne,
  setTotal,
  takeBack,
  type Box as SheetBox,
} from '../../domain/election/counting/calling';
import type { Contest, Count } from '../../domain/election/counting/contest';
import { judgeCount, type SheetRules } from '../../domain/election/counting/sheet';
import { sheetValues, type Pile } from '../../domain/election/records/sheets';
import { Loading } from '../../ui/loading';
import { Refusals } from '../../ui/refusals';
import { useAction, useSession } from '../office';
import { findBox, keyedBoxes } from './tally-keys';
import { TallyRows } from './tally-rows';
import { useTally, wholeNames, type Tally, type WholeName } from './use-tally';

export interface TallyFormProps {
  readonly ballot: string;
  /** The ledger the sheet is kept in. */
  readonly sheets: string;
  readonly contest: Contest;
  readonly pile: Pile;
  readonly rules: SheetRules;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** One teller draws 正 in the rhythm of the calling: a key a vote, one post at a time, totals alone. */
export function TallyForm(props: TallyFormProps) {
  const { ballot, contest, pile } = props;
  const hold = useTally(`tally:${ballot}:${contest.post}:${pile.group}:${pile.pass}`);
  if (hold.draft.state.kind !== 'ready') return <Loading />;
  return <OpenTally {...props} {...hold} saveId={hold.draft.state.start.saveId} />;
}

type OpenTallyProps = TallyFormProps & ReturnType<typeof useTally> & { readonly saveId: string };

function OpenTally({ contest, pile, rules, tally, change, draft, saveId, ...props }: OpenTallyProps) {
  const { ballot, sheets, onDone, onBack } = props;
  const area = useRef<HTMLDivElement>(null);
  const boxes = useMemo(() => keyedBoxes(contest), [contest]);
  const [asked, setAsked] = useState(false);
  const { run, running, refusals } = useAction('act');
  const { account } = useSession();
  const call = useCallback((box: SheetBox) => change((one) => ({ ...one, calling: callOne(one.calling, box) })), [change]);
  const set = useCallback(
    (box: SheetBox, total: number) => change((one) => ({ ...one, calling: setTotal(one.calling, box, total) })),
    [change],
  );
  // Before anything is painted: the first call may come at once.
  useLayoutEffect(() => area.current?.focus(), []);
  const count = countOf(contest, tally);
  const wrong = judgeCount(contest, count, rules);
  const missing = missingIn(contest, tally);

  function press(event: KeyboardEvent) {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Backspace') change((one) => ({ ...one, calling: takeBack(one.calling) }));
    else {
      const box = findBox(boxes, event.key);
      if (box === undefined) return;
      call(box);
    }
    event.preventDefault();
  }

  async function handIn() {
    setAsked(true);
    if (missing.length > 0 || wrong.length > 0) return;
    const duty = account.duties.find((one) => one === 'teller') ?? account.duties[0] ?? 'teller';
    const values = sheetValues(contest, pile, count);
    const intent = { act: 'create' as const, ledger: sheets, record: crypto.randomUUID(), parent: ballot, values };
    const saved = await run({ saveId, duty, intents: [intent] });
    if (!saved.ok) return;
    await draft.done();
    onDone();
  }

  return (
    <Box ref={area} tabIndex={-1} onKeyDown={press} role="group" aria-label={`计票：${contest.label}，${pile.group}`}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {contest.label}（应选{contest.seats}人）· {pile.group}
        {pile.pass > 1 && `（第${pile.pass}遍）`}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        唱到谁就按谁前面的键；按错了按退格键取消上一笔。只记总数，不记先后。
      </Typography>
      <TallyRows boxes={boxes} calling={tally.calling} onCall={call} onSet={set} />
      <Wholes contest={contest} tally={tally} change={change} missing={asked ? missing : []} />
      <Typography sx={{ my: 1 }} role="status">
        各人合计 {calledSum(tally.calling)} 票
      </Typography>
      {/* While ballots are still being called only what no further ballot can mend is said. */}
      <Refusals
        refusals={asked ? [...wrong, ...refusals] : wrong.filter(({ code }) => above.has(code) && tally.wholes.ballots)}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <Button variant="contained" loading={running} onClick={() => void handIn()}>
          交表
        </Button>
        <Button onClick={onBack}>返回各组</Button>
      </Box>
      <Alert severity="info" role="note" sx={{ mt: 2 }}>
        交表以后不能再改。另一位计票人的数字，双方一致以前都看不到。
      </Alert>
    </Box>
  );
}

/** Rules a count breaks for good: more of something than there can be. */
const above: ReadonlySet<string> = new Set(['more-invalid', 'votes-above-valid', 'votes-above-seats', 'blank-above-valid']);

const wholeLabels: Readonly<Record<WholeName, string>> = {
  ballots: '本组选票',
  invalid: '整张无效',
  voidColumns: '只有本职位无效',
  blank: '没有选任何人',
};

function wholesOf({ marking }: Pick<Contest, 'marking'>): readonly WholeName[] {
  return wholeNames.filter((name) => name !== 'blank' || marking === 'marks');
}

interface WholesProps extends Pick<ReturnType<typeof useTally>, 'tally' | 'change'> {
  readonly contest: Contest;
  readonly missing: readonly WholeName[];
}

function Wholes({ contest, tally, change, missing }: WholesProps) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 2 }}>
      {wholesOf(contest).map((name) => (
        <TextField
          key={name}
          size="small"
          label={`${wholeLabels[name]}（张）`}
          value={tally.wholes[name] ?? ''}
          error={missing.includes(name)}
          helperText={missing.includes(name) ? '没有的填 0' : ' '}
          slotProps={{ htmlInput: { inputMode: 'numeric' }, inputLabel: { shrink: true } }}
          sx={{ width: '11rem' }}
          onChange={({ target }) =>
            change((one) => ({ ...one, wholes: { ...one.wholes, [name]: target.value.replaceAll(/\D/g, '') } }))
          }
        />
      ))}
    </Box>
  );
}

function missingIn(contest: Contest, { wholes }: Tally): readonly WholeName[] {
  return wholesOf(contest).filter((name) => (wholes[name] ?? '') === '');
}

function countOf(contest: Contest, { calling, wholes }: Tally): Count {
  const whole = (name: WholeName) => Number(wholes[name] ?? '') || 0;
  return {
    ballots: whole('ballots'),
    invalid: whole('invalid'),
    voidColumns: whole('voidColumns'),
    ...(contest.marking === 'marks' ? { blank: whole('blank') } : {}),
    lines: calledLines(contest, calling),
  };
}
