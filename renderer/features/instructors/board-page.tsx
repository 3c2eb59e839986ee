import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { Board } from '../../domain/instructor/board';
import { convertedText } from '../../domain/instructor/transition';
import { overviewPaper, transitionsPaper } from '../../print/instructors/instructor-tables';
import { Empty } from '../../ui/empty';
import { Loading } from '../../ui/loading';
import { Refusals } from '../../ui/refusals';
import { useReply, useSession, useToday } from '../office';
import { PrintFigures } from '../print-figures';
import { BoardTable } from './board-table';
import { BoardTopics } from './board-topics';
import { InstructorsPage } from './instructors-page';
import { NotesToAnswer } from './notes-to-answer';

/** Villages at a glance: when the last file came, what is open and overdue by topic, how the transition goes, which reports are due. */
export function BoardPage() {
  const { office } = useSession();
  const { data, refusals, loading } = useReply('instructorBoard', {});
  const above = office.type !== 'instructors';
  return (
    <InstructorsPage
      title={above ? '各村一览' : '驻村工作'}
      below={above ? '按收到的文件和本单位登记的内容列出；看的是事，不是人，不排名。' : '本村的诉求、转社区和应报的报表。'}
      actions={data && data.villages.length > 0 && <Papers board={data} />}
    >
      <Refusals refusals={refusals} />
      {loading && <Loading />}
      {office.type === 'instructors' && <NotesToAnswer />}
      {data?.villages.length === 0 && <NoVillages />}
      {data !== undefined && data.villages.length > 0 && (
        <>
          <Typography sx={{ mb: 1 }}>
            {above && `已转社区 ${convertedText(data.converted, data.villages.length)}；`}在办诉求 {sum(data, 'open')} 件，逾期{' '}
            {sum(data, 'overdue')} 件。
          </Typography>
          <BoardTable board={data} files={above} />
          <BoardTopics board={data} />
        </>
      )}
    </InstructorsPage>
  );
}

function sum({ villages }: Board, name: 'open' | 'overdue'): number {
  return villages.reduce((total, village) => total + village[name], 0);
}

function NoVillages() {
  return (
    <Empty sentence="还没有村（社区）。">
      <Alert severity="info" role="note">
        请先登记“村（社区）卡片”和“驻村指导员花名册”，或者导入各村带来的文件。
      </Alert>
    </Empty>
  );
}

function Papers({ board }: { readonly board: Board }) {
  const { office } = useSession();
  const input = { office: office.name, printedOn: useToday() };
  return (
    <>
      <PrintFigures label="打印转社区进度表" paper={transitionsPaper(board, input)} />
      <PrintFigures label="打印一览表" paper={overviewPaper(board, input)} />
    </>
  );
}
