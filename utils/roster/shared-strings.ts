import { RosterProblem } from './model.ts';
import { stringOf } from './xml-text.ts';

const ITEM = /<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g;
const LONGEST_ITEM = 8 * 1024 * 1024;

/**
 * The texts that a workbook's cells share. They are read only as far as the cells that are read need
 * them, so that the first rows need not wait for all of them.
 */
export class SharedStrings {
  private readonly known: string[] = [];
  private readonly pieces: AsyncIterator<string>;
  private rest = '';
  private ended = false;

  constructor(pieces: AsyncIterable<string>) {
    this.pieces = pieces[Symbol.asyncIterator]();
  }

  /** `undefined` where it is not read yet, or there is none. */
  at(index: number): string | undefined {
    return this.known[index];
  }

  /** @throws RosterProblem `unreadable` where there are fewer */
  async until(index: number): Promise<void> {
    while (this.known.length <= index) {
      if (this.ended || this.rest.length > LONGEST_ITEM) throw new RosterProblem('unreadable');
      const { done, value } = await this.pieces.next();
      if (done) this.ended = true;
      else this.add(value);
    }
  }

  private add(piece: string): void {
    const text = this.rest + piece;
    let end = 0;
    for (const item of text.matchAll(ITEM)) {
      this.known.push(stringOf(item[1] ?? ''));
      end = item.index + item[0].length;
    }
    this.rest = text.slice(end);
  }
}
