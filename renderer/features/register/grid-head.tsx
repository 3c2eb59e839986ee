import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Fragment } from 'react';
import { gridColumns, type Column } from './columns';
import type { Question } from './list-question';

interface GridHeadProps {
  readonly columns: readonly Column[];
  readonly question: Question;
}

/** Headings; each sorts by its column, and the other way round when pressed again. */
export function GridHead({ columns, question }: GridHeadProps) {
  return (
    <Box role="rowgroup" sx={{ position: 'sticky', top: 0, zIndex: 1 }}>
      <Box role="row" aria-rowindex={1} sx={head} style={{ gridTemplateColumns: gridColumns(columns) }}>
        {columns.map(({ name, label }, place) => (
          <Fragment key={name}>
            <Box role="columnheader" aria-sort={ariaSort(name, question)}>
              <Button variant="text" onClick={() => question.sortBy(name)} sx={heading}>
                {label}
                {sortMark(name, question)}
              </Button>
            </Box>
            {place === 0 && (
              <Box role="columnheader" sx={{ px: 1, alignSelf: 'center', fontWeight: 700 }}>
                状态
              </Box>
            )}
          </Fragment>
        ))}
      </Box>
    </Box>
  );
}

function ariaSort(name: string, { sort }: Question): 'ascending' | 'descending' | 'none' {
  if (sort?.field !== name) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

function sortMark(name: string, { sort }: Question): string {
  if (sort?.field !== name) return '';
  return sort.descending ? ' ▼' : ' ▲';
}

const head = { display: 'grid', bgcolor: '#e6edec', borderBottom: 1, borderColor: 'divider', minWidth: 'min-content' };

const heading = { justifyContent: 'flex-start', textAlign: 'left', whiteSpace: 'normal', lineHeight: 1.3, px: 1, minWidth: 0 };
