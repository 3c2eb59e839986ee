import { identifyingWords } from '../../domain/mediation/identifying';
import type { PrintFamily, PrintRecord } from '../../domain/paper/paper';
import { partiesOf } from './case-words';

/** What stands on a report where a name stood. */
const somebody = '某某';

/** The same text without the names, schools, doors and numbers of the parties, whoever wrote them there. */
export function withoutNames(text: string, family: PrintFamily): string {
  const words = partiesOf(family).flatMap(wordsOf);
  return words.reduce((told, word) => told.replaceAll(word, somebody), text);
}

function wordsOf({ text }: PrintRecord): readonly string[] {
  const { name, guardian, representative, phone, identityNumber, address, occupation } = text;
  return identifyingWords({ name, guardian, representative, phone, identityNumber, address, occupation });
}
