/** MUI pads an input with choices more than the others; beside each other they should be of one height. */
export const likeOtherInputs = {
  '& .MuiAutocomplete-inputRoot.MuiOutlinedInput-root': {
    minHeight: 44,
    paddingTop: 0,
    paddingBottom: 0,
    paddingLeft: 0,
    '& .MuiAutocomplete-input': { padding: '0.5rem 0.75rem' },
  },
};

/** The choices as full-sized targets in a frame, because shadows do not show on a poor screen. */
export const choiceList = {
  paper: { sx: { border: 2, borderColor: 'text.secondary' } },
  listbox: { sx: { '& .MuiAutocomplete-option': { minHeight: 44 } } },
};
