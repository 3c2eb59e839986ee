import Box from '@mui/material/Box';
import CheckIcon from '@mui/icons-material/Check';
import EditIcon from '@mui/icons-material/EditOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';

const marks = {
  clean: null,
  unsaved: { text: '未保存', icon: EditIcon, color: 'warning.main' },
  saving: { text: '正在保存…', icon: HourglassIcon, color: 'text.secondary' },
  saved: { text: '已保存', icon: CheckIcon, color: 'success.main' },
} as const;

/** `saved` may be shown only after journal and database both have it. */
export type SavedState = keyof typeof marks;

/** Tells, and reads out, whether what stands on the screen is kept. */
export function SavedMark({ state }: { readonly state: SavedState }) {
  const mark = marks[state];
  const Icon = mark?.icon;
  return (
    <Box
      role="status"
      aria-live="polite"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, fontWeight: 600, color: mark?.color, minWidth: '7rem' }}
    >
      {Icon === undefined ? null : <Icon aria-hidden fontSize="small" />}
      {mark?.text}
    </Box>
  );
}
