import { describe, expect, it } from 'vitest';
import { cellText } from '../../../../renderer/domain/ledger/summary';
import { meetingLedger } from './sample-ledger';

describe('one field in a list', () => {
  it('shows what the superior may read and covers a person', () => {
    expect(cellText(meetingLedger, { topic: '修路' }, 'topic')).toBe('修路');
    expect(cellText(meetingLedger, { host: { name: '王小明' } }, 'host')).toBe('王某');
  });

  it('covers a table as soon as one of its columns is personal', () => {
    const items = [{ id: 'r1', name: '桌子', owner: '王小明' }];
    expect(cellText(meetingLedger, { items }, 'items')).toBe('***');
  });
});
