/** Sheets look like the paper they stand for: lines around each cell, inputs without a frame of their own. */
export const tableLook = {
  frame: { overflowX: 'auto', border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': {
      border: '1px solid',
      borderColor: 'divider',
      px: 0.75,
      py: 0.25,
      textAlign: 'left',
      verticalAlign: 'middle',
    },
    '& thead th': { bgcolor: '#e6edec', py: 0.75, whiteSpace: 'nowrap' },
    '& [data-group] th': { bgcolor: 'primary.light' },
    '& tbody th': { fontWeight: 600, minWidth: '10rem', maxWidth: '18rem' },
    // The name of a line stays in sight while the table is moved sideways, as in large type.
    '& tbody th[scope="row"]': { position: 'sticky', left: 0, zIndex: 1, bgcolor: 'background.paper' },
    '& td': { minWidth: '5.5rem' },
    '& td[data-column="reason"], & td[data-column="number"], & td[data-column="name"]': { minWidth: '9rem' },
    '& td[data-column="what"]': { minWidth: '10rem' },
    '& td[data-column="unitValue"], & td[data-column="value"]': { minWidth: '8.5rem' },
    '& td[data-column="planned"], & td[data-column="actual"]': { minWidth: '8.75rem' },
    // An example in each of forty cells is noise; it is there where one types.
    '& td input:not(:focus)::placeholder': { opacity: 0 },
    '& td .MuiInputBase-root': { minWidth: '5rem' },
    '& td .MuiOutlinedInput-input': { px: 1, py: 1 },
  },
} as const;
