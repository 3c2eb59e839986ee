import Link from '@mui/material/Link';
import type { LinkField, LinkValue } from '../domain/fields/link';
import type { OutputProps } from './field-screen';
import { useRecordTitle } from './record-title';

export function LinkOutput({ value, context }: OutputProps<LinkField, LinkValue>) {
  const title = useRecordTitle(value, context.reach);
  return <Link href={context.reach.recordPath(value)}>{title}</Link>;
}
