/** Record kinds of committee elections, as rules and declarations name them. */
export const electionKinds = {
  election: 'election.election',
  voter: 'election.voter',
  roll: 'election.roll',
  complaint: 'election.complaint',
  nomination: 'election.nomination',
  candidate: 'election.candidate',
  proxy: 'election.proxy',
  station: 'election.station',
  ballot: 'election.ballot',
  sheet: 'election.sheet',
  doubt: 'election.doubt',
  result: 'election.result',
  notice: 'election.notice',
  handover: 'election.handover',
  pledge: 'election.pledge',
  recall: 'election.recall',
  recallSheet: 'election.recall-sheet',
  double: 'election.double',
  material: 'election.material',
} as const;

/** The same of Party elections, which lie under a key of their own. */
export const partyKinds = {
  election: 'party.election',
  member: 'party.member',
  push: 'party.push',
  candidate: 'party.candidate',
  ballot: 'party.ballot',
  sheet: 'party.sheet',
  doubt: 'party.doubt',
  result: 'party.result',
  notice: 'party.notice',
  pledge: 'party.pledge',
  material: 'party.material',
} as const;
