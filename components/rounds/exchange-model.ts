/** A date of a file, in words. */
export interface ChangeView {
  readonly key: string;
  readonly kind: 'new' | 'changed' | 'conflict' | 'same';
  /** Round and step. */
  readonly title: string;
  readonly dateText: string;
  /** What is used before; `''` where no day is known. */
  readonly beforeText: string;
}

/** What became of a file that the user chose. */
export type FileView =
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
  | {
      readonly kind: 'offer';
      /** New with each file. */
      readonly id: number;
      readonly name: string;
      readonly changes: readonly ChangeView[];
      /** What of the file is not used, each with its line and why. */
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'taken' | 'failed' };

export type ExchangeEvent =
  | { readonly type: 'file'; readonly file: File }
  /** Keys of changes. */
  | { readonly type: 'take'; readonly keys: readonly string[] }
  | { readonly type: 'leave' }
  /** The name of who issues it; `''` where none was given. */
  | { readonly type: 'saveIcs' | 'saveFile'; readonly name: string };
