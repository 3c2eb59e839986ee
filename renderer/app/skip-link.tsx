import Link from '@mui/material/Link';

/** First stop of the Tab key: past the navigation, to the page. */
export function SkipLink({ onSkip }: { readonly onSkip: () => void }) {
  return (
    <Link
      href="#/"
      onClick={(event) => {
        // The address belongs to the router, so the link only moves the keyboard.
        event.preventDefault();
        onSkip();
      }}
      sx={{
        position: 'absolute',
        left: '-100rem',
        zIndex: 10,
        p: 1.5,
        bgcolor: 'background.paper',
        '&:focus': { left: '0.5rem', top: '0.5rem' },
      }}
    >
      跳到正文
    </Link>
  );
}
