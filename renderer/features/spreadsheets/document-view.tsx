import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { FormView } from '../../data/spreadsheets/forms-api';
import { placeKey, placeText, type FormPlace } from '../../domain/spreadsheet/form-mapping';

interface DocumentViewProps {
  readonly view: Extract<FormView, { kind: 'docx' }>;
  readonly filled: ReadonlyMap<string, string>;
  readonly onChoose: (place: FormPlace) => void;
}

/** A document as text and tables: cells of tables are chosen where they stand, named places from a list. */
export function DocumentView({ view, filled, onChoose }: DocumentViewProps) {
  return (
    <Stack useFlexGap sx={{ gap: 2 }}>
      {view.loose.length === 0 ? null : (
        <Box component="section" aria-label="有名称的位置" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {view.loose.map(({ place, rule }) => (
            <Button
              key={placeKey(place)}
              variant={filled.has(placeKey(place)) ? 'contained' : 'outlined'}
              title={rule}
              onClick={() => onChoose(place)}
            >
              {placeText(place)}
            </Button>
          ))}
        </Box>
      )}
      <Box sx={{ border: '1px solid #9aa8a5', bgcolor: 'background.paper', p: 3, maxHeight: '32rem', overflow: 'auto' }}>
        {view.blocks.map((block, at) =>
          block.kind === 'text' ? (
            <Typography key={at} sx={{ minHeight: '1em', whiteSpace: 'pre-wrap' }}>
              {block.text}
            </Typography>
          ) : (
            <DocumentTable key={at} block={block} filled={filled} onChoose={onChoose} />
          ),
        )}
      </Box>
    </Stack>
  );
}

type TableBlock = Extract<DocumentViewProps['view']['blocks'][number], { kind: 'table' }>;

function DocumentTable({ block, filled, onChoose }: Omit<DocumentViewProps, 'view'> & { readonly block: TableBlock }) {
  return (
    <Box
      component="table"
      aria-label={`第 ${block.table} 个表格`}
      sx={{ borderCollapse: 'collapse', width: '100%', my: 1, '& td': { border: '1px solid #9aa8a5', p: 0 } }}
    >
      <tbody>
        {block.rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((text, column) => {
              const place: FormPlace = { kind: 'tableCell', table: block.table, row: row + 1, column: column + 1 };
              const mapped = filled.has(placeKey(place));
              return (
                <td key={column}>
                  <Button
                    fullWidth
                    variant={mapped ? 'contained' : 'text'}
                    aria-label={`${placeText(place)}${text === '' ? '，空' : `，${text}`}${mapped ? '，已对好' : ''}`}
                    onClick={() => onChoose(place)}
                    sx={{
                      justifyContent: 'start',
                      borderRadius: 0,
                      whiteSpace: 'pre-wrap',
                      textAlign: 'left',
                      fontWeight: 400,
                      color: mapped ? undefined : 'text.primary',
                    }}
                  >
                    {text === '' ? '　' : text}
                  </Button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
