import type { Host, HostError, SavedFile } from '../../electron/contract/host';
import { writeFile } from '../data/transfer';
import type { Paper } from '../domain/paper/paper';
import type { Result } from '../domain/result';

/** Writes a paper as a Word file to a place the person chooses. The writer comes when it is first needed. */
export async function saveWord(host: Host, paper: Paper, suggestedName: string): Promise<Result<SavedFile, HostError>> {
  const { renderPaperDocx } = await import('../print/docx');
  return writeFile(host, { purpose: 'document', suggestedName, bytes: await renderPaperDocx(paper) });
}
