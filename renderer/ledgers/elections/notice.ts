import type { Fields } from '../../domain/fields/field';
import { nextOf } from '../../domain/fields/around';
import { defineLedger } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { noticeFollows, takenDownInTime } from '../../domain/election/guards/notice-guards';
import * as codes from '../codes/election';
import { notices } from '../codes/election-notices';
import { inElection, workers } from './of-election';

const candidateColumns = {
  post: { kind: 'code', label: '职位', disclosure: 'public', list: codes.posts },
  name: { kind: 'text', label: '姓名', disclosure: 'public' },
  sex: { kind: 'code', label: '性别', disclosure: 'public', list: codes.sexes },
  votes: { kind: 'count', label: '提名得票', disclosure: 'public', unit: '票' },
} as const satisfies Fields;

/** A notice and how it was posted: number, place, photo, and when it was taken down. Its text comes from the election. */
export const noticeLedger = defineLedger({
  ...inElection,
  kind: electionKinds.notice,
  label: '公告',
  one: '公告',
  shape: 'EVT',
  why: '公告的内容从选举登记里来，贴在哪里、贴了多久有记录；村务、居务公开的公告至少张贴十五日。',
  fields: {
    kind: { kind: 'code', label: '哪一项公告', disclosure: 'public', required: true, list: notices },
    number: {
      kind: 'text',
      label: '公告号',
      disclosure: 'public',
      required: true,
      maxLength: 20,
      numbered: true,
      offers: nextOf('number'),
    },
    postedOn: { kind: 'date', label: '公告日期', disclosure: 'public', required: true },
    place: { kind: 'text', label: '张贴地点', disclosure: 'public', maxLength: 80 },
    from: {
      kind: 'text',
      label: '起止时间',
      disclosure: 'public',
      maxLength: 60,
      help: '登记、提名、投票等公告写明起止时间。',
    },
    where: { kind: 'text', label: '办理地点', disclosure: 'public', maxLength: 80 },
    contact: { kind: 'text', label: '联系人和电话', disclosure: 'public', maxLength: 60 },
    text: {
      kind: 'longText',
      label: '补充的内容',
      disclosure: 'public',
      lines: 5,
      help: '写在公告正文后面；本系统没有的名单也写在这里。',
    },
    candidates: {
      kind: 'rows',
      label: '公布的候选人',
      rowLabel: '候选人',
      disclosure: 'public',
      columns: candidateColumns,
      derived: true,
    },
    postedBy: { kind: 'text', label: '张贴人', disclosure: 'work', maxLength: 40, offers: ({ me }) => [me] },
    photo: { kind: 'attachment', label: '张贴照片', disclosure: 'work' },
    keepUntil: { kind: 'date', label: '张贴至少到', disclosure: 'work', derived: true },
    takenDownOn: { kind: 'date', label: '揭下日期', disclosure: 'work', only: 'past' },
    takenDownBy: { kind: 'text', label: '揭下的人', disclosure: 'work', maxLength: 40 },
  },
  sections: [
    { label: '公告', fields: ['kind', 'number', 'postedOn', 'place', 'from', 'where', 'contact', 'text', 'candidates'] },
    { label: '张贴', fields: ['postedBy', 'photo', 'keepUntil', 'takenDownOn', 'takenDownBy'] },
  ],
  proposes: ({ now, me, next = {} }) => ({
    postedOn: now.slice(0, 10),
    postedBy: me,
    ...(next['number'] === undefined ? {} : { number: next['number'] }),
  }),
  createdBy: workers,
  checks: [takenDownInTime],
  follows: noticeFollows,
  title: ['number', 'kind', 'postedOn'],
  list: ['number', 'kind', 'postedOn', 'place', 'takenDownOn'],
  search: ['number', 'text'],
  papers: [{ template: 'election-notice', label: '公告', finalIn: [] }],
  happenedOn: 'postedOn',
});
