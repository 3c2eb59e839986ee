import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import type { Ledger } from '../../domain/ledger/ledger';
import { Empty } from '../../ui/empty';
import { Loading } from '../../ui/loading';
import { Refusals } from '../../ui/refusals';
import { useSession, useToday } from '../office';
import { useOfficeNames } from '../office-names';
import { columnsOf } from './columns';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import type { Question } from './list-question';
import { useListWindow } from './list-window';
import { useRowHeight } from './row-height';

interface RegisterGridProps {
  readonly ledger: Ledger;
  readonly question: Question;
  /** The element that takes the keyboard. */
  readonly ref: Ref<HTMLDivElement>;
  readonly onOpen: (record: string) => void;
}

/** The list itself. Only the rows on screen are drawn; arrow keys move, Enter opens. */
export function RegisterGrid({ ledger, question, ref, onOpen }: RegisterGridProps) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [first, setFirst] = useState(0);
  const { total, refusals, rowAt } = useListWindow(question.asked, first);
  const rowHeight = useRowHeight();
  const count = total ?? 0;
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The headings stand over the top of the scrolled part and push the rows down by up to two lines.
    scrollPaddingEnd: 2 * rowHeight,
    onChange: (virtual) => setFirst(virtual.range?.startIndex ?? 0),
  });
  useEffect(() => rows.measure(), [rows, rowHeight]);
  const columns = columnsOf(ledger);
  const { office } = useSession();
  const today = useToday();
  const nameOf = useOfficeNames();
  const otherOffice = (owner: string | undefined) => (owner === undefined || owner === office.id ? undefined : nameOf(owner));
  const current = Math.min(active, Math.max(0, count - 1));

  function move(event: KeyboardEvent): void {
    const record = event.key === 'Enter' ? rowAt(current) : undefined;
    const target = targetOf(event.key, current, count);
    if (record === undefined && target === undefined) return;
    event.preventDefault();
    if (record !== undefined) onOpen(record.id);
    if (target === undefined) return;
    setActive(target);
    rows.scrollToIndex(target);
  }

  if (refusals.length > 0) return <Refusals refusals={refusals} />;
  if (total === undefined) return <Loading />;
  return (
    <>
      <Typography role="status" sx={{ mb: 1 }}>
        {isNarrowed(question) ? '找到' : '共'} {total} 条
      </Typography>
      {total === 0 && <Empty sentence={emptySentence(ledger, question)} />}
      <Box
        ref={ref}
        role="grid"
        tabIndex={0}
        aria-label={ledger.label}
        aria-rowcount={total + 1}
        aria-activedescendant={count > 0 ? `${id}-${current}` : undefined}
        onKeyDown={move}
        hidden={total === 0}
        sx={frame}
      >
        <Box ref={scroller} sx={{ minHeight: 0, overflow: 'auto' }}>
          <GridHead columns={columns} question={question} />
          <Box role="rowgroup" sx={{ position: 'relative' }} style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map(({ index, start, size }) => (
              <GridRow
                key={index}
                id={`${id}-${index}`}
                index={index}
                row={rowAt(index)}
                columns={columns}
                ledger={ledger}
                from={otherOffice(rowAt(index)?.owner)}
                today={today}
                active={index === current}
                top={start}
                height={size}
                onOpen={onOpen}
              />
            ))}
          </Box>
        </Box>
      </Box>
    </>
  );
}

/** Rows a page key moves by. */
const page = 10;

function targetOf(key: string, current: number, count: number): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: count - 1,
  };
  const target = Object.hasOwn(targets, key) ? targets[key] : undefined;
  return target === undefined ? undefined : Math.max(0, Math.min(count - 1, target));
}

function isNarrowed({ text, states }: Question): boolean {
  return text.trim() !== '' || states.length > 0;
}

function emptySentence(ledger: Ledger, question: Question): string {
  if (isNarrowed(question)) return '没有符合条件的记录。可以少输几个字，或改选“全部”。';
  return `还没有登记过${ledger.one}。`;
}

const frame = {
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  display: 'flex',
  flexDirection: 'column',
  // What the window leaves below the search; few rows take what they and their headings need.
  maxHeight: 'max(18rem, calc(100vh - 27rem))',
  '&[hidden]': { display: 'none' },
  overflow: 'hidden',
};
