import { defineLedger } from '../../domain/ledger/ledger';

/** Which sealed blob beside the journal holds which attachment. */
export const blobLedger = defineLedger({
  kind: 'system.blob',
  version: 1,
  label: '附件存放',
  one: '附件',
  shape: 'REG',
  compartment: 'general',
  offices: [],
  why: '附件加密后单独存放，这里记着放在哪里。只在本单位使用。',
  fields: {
    content: { kind: 'text', label: '内容校验值', disclosure: 'secret', required: true, maxLength: 64 },
    sealed: { kind: 'text', label: '密文校验值', disclosure: 'secret', required: true, maxLength: 64 },
    size: { kind: 'count', label: '大小', disclosure: 'secret', required: true, unit: '字节', min: 0 },
  },
  title: ['content'],
  list: ['content', 'size'],
  search: ['content'],
});
