import type { Host, HostError, StoreName } from '../../electron/contract/host';
import { fail, ok, type Result } from '../domain/result';

/** The sealed journal of one store, entry by entry. What the machine says it flushed is the truth. */
export class Journal {
  private constructor(
    private readonly host: Host,
    private readonly store: StoreName,
    private entries: number,
    /** Bytes of a torn last entry that the machine set aside. */
    readonly torn: number,
  ) {}

  static async open(host: Host, store: StoreName): Promise<Result<Journal, HostError>> {
    const head = await host.journalOpen({ store });
    return head.ok ? ok(new Journal(host, store, head.value.count, head.value.torn)) : head;
  }

  get count(): number {
    return this.entries;
  }

  /** Answers once the entry is on disk. */
  async append(entry: Uint8Array): Promise<Result<number, HostError>> {
    const index = this.entries;
    const answer = await this.host.journalAppend({ store: this.store, index, entry });
    if (!answer.ok) return this.afterFailure(answer.error);
    this.entries = index + 1;
    return ok(index);
  }

  /** A failed write may have left the disk in doubt; the machine looks, and only an unchanged journal may be written on. */
  private async afterFailure(error: HostError): Promise<Result<number, HostError>> {
    const head = await this.host.journalOpen({ store: this.store });
    return head.ok && head.value.count === this.entries ? fail(error) : fail('out-of-step');
  }

  /** Sealed entries from `from` on, in the machine's own portions. */
  async *read(from: number): AsyncGenerator<Result<readonly Uint8Array[], HostError>> {
    for (let next = from; next < this.entries;) {
      const chunk = await this.host.journalRead({ store: this.store, from: next });
      if (!chunk.ok) {
        yield chunk;
        return;
      }
      if (chunk.value.entries.length === 0) return;
      next += chunk.value.entries.length;
      yield ok(chunk.value.entries);
    }
  }
}
