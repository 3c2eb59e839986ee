import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Board } from '../../domain/instructor/board';
import { codeLabel } from '../../domain/fields/code-list';
import { demandTopics } from '../../ledgers/instructors/demand-codes';

/** Open matters by topic, over all villages; matters, not whoever raised them. */
export function BoardTopics({ board }: { readonly board: Board }) {
  const topics = new Map<string, { open: number; overdue: number }>();
  for (const { topic, open, overdue } of board.villages.flatMap((village) => village.topics)) {
    const counted = topics.get(topic) ?? { open: 0, overdue: 0 };
    topics.set(topic, { open: counted.open + open, overdue: counted.overdue + overdue });
  }
  if (topics.size === 0) return null;
  return (
    <Box component="section" aria-label="在办诉求按类别">
      <Typography variant="h2" sx={{ mb: 1 }}>
        在办诉求按类别
      </Typography>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(18rem, 1fr))', columnGap: 3 }}
      >
        {[...topics]
          .sort(([, a], [, b]) => b.open - a.open)
          .map(([topic, { open, overdue }]) => (
            <Box key={topic} sx={{ display: 'flex', borderBottom: '1px solid', borderColor: 'divider', py: 0.5 }}>
              <Typography component="dt" sx={{ flex: 1 }}>
                {topic === '' ? '（未填写）' : codeLabel(demandTopics, topic)}
              </Typography>
              <Typography component="dd" sx={{ m: 0, fontWeight: 700 }}>
                {open} 件{overdue > 0 && `，逾期 ${String(overdue)}`}
              </Typography>
            </Box>
          ))}
      </Box>
    </Box>
  );
}
