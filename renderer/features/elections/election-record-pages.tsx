import { useParams } from 'react-router';
import type { RecordPage } from '../../data/office-api';
import { Empty } from '../../ui/empty';
import { Loading } from '../../ui/loading';
import { Refusals } from '../../ui/refusals';
import { useReply } from '../office';
import { BallotResultPage } from './ballot-result-page';
import { CountPage } from './count-page';
import { DoublesPage } from './doubles-page';
import { HallPage } from './hall-page';
import { PlanPage } from './plan-page';
import { WholeResultPage } from './whole-result-page';

/** Everything below `#/record/<id>/page`. Which pages a record has stands in its ledger. */
export function ElectionRecordPages() {
  const { id = '', name = '' } = useParams();
  const { data, refusals } = useReply('record', { record: id });
  if (refusals.length > 0) return <Refusals refusals={refusals} />;
  if (data === undefined) return <Loading />;
  return <Named name={name} page={data} />;
}

function Named({ name, page }: { readonly name: string; readonly page: RecordPage }) {
  switch (name) {
    case 'plan':
      return <PlanPage page={page} />;
    case 'doubles':
      return <DoublesPage page={page} />;
    case 'count':
      return <CountPage page={page} />;
    case 'hall':
      return <HallPage page={page} />;
    case 'result':
      return <BallotResultPage page={page} />;
    case 'election-result':
      return <WholeResultPage page={page} />;
    default:
      return <Empty sentence="没有这个页面，请返回这条记录。" />;
  }
}
