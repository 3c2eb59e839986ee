import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Projection } from '../../domain/election/records/projection';

interface ProjectionViewProps {
  readonly projection: Projection;
  readonly beside?: string | undefined;
  readonly headingId?: string;
}

/** The page for the room inside this window, as large as what stands around it. */
export function ProjectionView({ projection: { title, standing, parts }, beside, headingId }: ProjectionViewProps) {
  return (
    <>
      <Typography component="h2" id={headingId} sx={{ fontSize: '1.25em', fontWeight: 700 }}>
        {title}
        {beside !== undefined && `（${beside}）`}
      </Typography>
      <Typography sx={{ fontSize: '1em', mb: 1 }}>{standing}</Typography>
      {parts.map(({ label, lines }) => (
        <Box component="section" key={label} aria-label={label} sx={{ mb: 1 }}>
          <Typography component="h3" color="text.secondary" sx={{ fontSize: '1em', fontWeight: 700 }}>
            {label}
          </Typography>
          {lines.map((line, at) => (
            <TestLine key={`${String(at)} ${line}`} line={line} />
          ))}
        </Box>
      ))}
    </>
  );
}

/** A test that does not hold stands out by its sign and its weight, not by colour alone. */
export function TestLine({ line }: { readonly line: string }) {
  const fails = line.includes('✗');
  return (
    <Typography
      component="p"
      color={fails ? 'error' : undefined}
      sx={{ fontSize: 'inherit', fontWeight: line.startsWith('　') ? 400 : 700, lineHeight: 1.6 }}
    >
      {line}
    </Typography>
  );
}
