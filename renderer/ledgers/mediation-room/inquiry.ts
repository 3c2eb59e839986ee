import { defineLedger } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import { inCase, meAround, partiesAround } from './room';

/** One inquiry: a separate talk, a look at the place, a witness. */
export const inquiryLedger = defineLedger({
  ...inCase,
  kind: mediationKinds.inquiry,
  label: '调查记录',
  one: '调查',
  shape: 'EVT',
  why: '弄清事实再调解，调查经过入卷。',
  fields: {
    askedAt: { kind: 'dateTime', label: '时间', disclosure: 'work', required: true, only: 'past' },
    place: { kind: 'place', label: '地点', disclosure: 'personal' },
    asked: { kind: 'text', label: '被调查人', disclosure: 'personal', required: true, maxLength: 60, offers: partiesAround },
    present: { kind: 'text', label: '参加人', disclosure: 'personal', maxLength: 100 },
    askers: { kind: 'text', label: '调查人', disclosure: 'work', required: true, maxLength: 60, offers: meAround },
    recorder: { kind: 'text', label: '记录人', disclosure: 'work', maxLength: 40, offers: meAround },
    content: { kind: 'longText', label: '调查内容', disclosure: 'personal', required: true, lines: 8 },
    scan: { kind: 'attachment', label: '照片或者材料', disclosure: 'personal' },
  },
  proposes: ({ me, now }) => ({ askedAt: now, askers: me }),
  title: ['askedAt', 'askers'],
  list: ['askedAt', 'asked', 'askers'],
  search: ['askers'],
  happenedOn: 'askedAt',
  papers: [{ template: 'rm-inquiry', label: '调查记录', finalIn: [] }],
});
