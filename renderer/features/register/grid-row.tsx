import Box from '@mui/material/Box';
import { Fragment } from 'react';
import type { ListRow } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { marksOn } from '../../domain/shapes/mark';
import { gridColumns, type Column } from './columns';
import { MarkedText } from './marked-text';

interface GridRowProps {
  readonly id: string;
  readonly index: number;
  /** Undefined while it is still on its way. */
  readonly row: ListRow | undefined;
  readonly columns: readonly Column[];
  readonly ledger: Ledger;
  /** The name of another office the record came from. */
  readonly from: string | undefined;
  /** `YYYY-MM-DD`, for what is to be said about the days of a record. */
  readonly today: string;
  readonly active: boolean;
  /** CSS pixels. */
  readonly top: number;
  readonly height: number;
  readonly onOpen: (record: string) => void;
}

/** One record in plain cells: a hundred thousand of them scroll smoothly only without components inside. */
export function GridRow({ id, index, row, columns, ledger, from, today, active, top, height, onOpen }: GridRowProps) {
  return (
    <Box
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      aria-label={row?.title}
      className={active ? 'active' : undefined}
      onClick={() => {
        if (row !== undefined) onOpen(row.id);
      }}
      sx={line}
      style={{ transform: `translateY(${top}px)`, height, gridTemplateColumns: gridColumns(columns) }}
    >
      {columns.map(({ name }, place) => (
        <Fragment key={name}>
          <div role="gridcell">
            <span>{row === undefined ? '…' : <MarkedText text={row.cells[name] ?? ''} found={row.found} />}</span>
          </div>
          {place === 0 && (
            <div role="gridcell">
              <span>{row !== undefined && <Marks row={row} ledger={ledger} from={from} today={today} />}</span>
            </div>
          )}
        </Fragment>
      ))}
    </Box>
  );
}

interface MarksProps {
  readonly row: ListRow;
  readonly ledger: Ledger;
  readonly from: string | undefined;
  readonly today: string;
}

function Marks({ row, ledger, from, today }: MarksProps) {
  const state = row.state === undefined ? '' : (ledger.states?.[row.state]?.label ?? row.state);
  return (
    <>
      {state}
      {marksOn(row.schedules ?? [], today).map(({ what, label, tone }) =>
        tone === 'quiet' ? (
          quietMark(ledger, label)
        ) : (
          <strong key={what}>
            {' '}
            {tone === 'late' ? '⚠ ' : ''}
            {label}
          </strong>
        ),
      )}
      {row.conflict && <strong> ⚠ 待核对</strong>}
      {from !== undefined && <span> 来自{from}</span>}
    </>
  );
}

/** 有效 and 未生效 are what a register is read for; a due day that is far off is not. */
function quietMark({ register }: Ledger, label: string): string {
  return register === undefined ? '' : ` ${label}`;
}

const line = {
  position: 'absolute',
  left: 0,
  right: 0,
  display: 'grid',
  alignItems: 'center',
  minWidth: 'min-content',
  borderBottom: '1px solid #d5dedc',
  cursor: 'pointer',
  '& > div': { px: 1, minWidth: 0 },
  // Two lines fit into a row, also in large type; what is longer ends in an ellipsis.
  '& > div > span': {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    lineHeight: 1.35,
  },
  '& mark': { bgcolor: '#ffe08a', color: 'inherit' },
  '&:hover': { bgcolor: '#f1f5f4' },
  '&.active': { bgcolor: 'primary.light' },
};
