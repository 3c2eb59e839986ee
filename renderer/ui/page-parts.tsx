import Box from '@mui/material/Box';
import Link from '@mui/material/Link';

interface PagePartsProps {
  readonly label: string;
  /** Addresses begin with a slash. */
  readonly parts: readonly { readonly to: string; readonly label: string }[];
  /** The address one is at. */
  readonly at: string;
}

/** The pages of one section beside each other, the one on screen marked. */
export function PageParts({ label, parts, at }: PagePartsProps) {
  return (
    <Box component="nav" aria-label={label} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
      {parts.map(({ to, label: name }) => (
        <Link key={to} href={`#${to}`} aria-current={to === at ? 'page' : undefined} sx={part}>
          {name}
        </Link>
      ))}
    </Box>
  );
}

const part = {
  px: 1.5,
  minHeight: 44,
  display: 'inline-flex',
  alignItems: 'center',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  '&[aria-current]': { bgcolor: 'primary.light', fontWeight: 700 },
};
