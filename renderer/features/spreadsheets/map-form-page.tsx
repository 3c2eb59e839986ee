import Button from '@mui/material/Button';
import { useNavigate, useParams } from 'react-router';
import type { FormMapping } from '../../data/spreadsheets/forms-api';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { useReply } from '../office';
import { MapForm } from './map-form';
import { unknownMapping } from './unknown';

/** Changes how a known form is filled. */
export function MapFormPage() {
  const { mapping = '' } = useParams();
  const navigate = useNavigate();
  const { data, loading } = useReply('mappings', {});
  const found = data?.find((one) => one.mapping === mapping);
  const back = () => void navigate('/spreadsheets/forms');
  useShortcut('back', back);
  if (loading) return <Loading />;
  if (found === undefined) return <Refusals refusals={[unknownMapping]} />;
  return (
    <Page title={found.name} section="上级报表" actions={<Button onClick={back}>返回上级报表</Button>}>
      <KnownForm key={found.changedAt} mapping={found} />
    </Page>
  );
}

function KnownForm({ mapping: { mapping, name, hash, fileName, places } }: { readonly mapping: FormMapping }) {
  const { data, refusals } = useReply('lookAtForm', { hash, fileName });
  if (refusals.length > 0) return <Refusals refusals={refusals} />;
  return data === undefined ? <Loading /> : <MapForm form={data} mapping={mapping} name={name} places={places} />;
}
