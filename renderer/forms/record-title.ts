import { useEffect, useState } from 'react';
import type { LinkValue } from '../domain/fields/link';
import type { FormReach } from './form-reach';

/** The title of a linked record, once it is known. */
export function useRecordTitle(link: LinkValue | undefined, reach: FormReach): string {
  const [title, setTitle] = useState('…');
  const { ledger, record } = link ?? {};
  useEffect(() => {
    if (ledger === undefined || record === undefined) return;
    let current = true;
    void reach.recordTitle({ ledger, record }).then((found) => {
      if (current) setTitle(found ?? '（本机没有这条记录）');
    });
    return () => {
      current = false;
    };
  }, [ledger, record, reach]);
  return title;
}
