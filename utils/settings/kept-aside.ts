import type { StorageArea } from './area.ts';

/** Something that the user gave, under one key of the storage and in one shape. */
export interface KeptShape {
  readonly kind: 'taught' | 'ownDates' | 'districtDates' | 'letters';
  readonly key: string;
  /** Where it is put before something else takes its place. */
  readonly asideKey: string;
  readonly version: number;
  /** Whether this release can use what is stored. */
  isUsable(stored: unknown): boolean;
}

/** What is kept and not used, for the user to be told. */
export interface KeptAside {
  readonly kind: KeptShape['kind'];
  /** `newer`: a later release wrote it. */
  readonly why: 'newer' | 'damaged';
  /** Whether something else stands in its place by now. */
  readonly aside: boolean;
  /** As it was stored, as JSON. */
  readonly text: string;
}

export interface KeptAsideStore {
  /** Nothing where the storage cannot be reached; never rejects. */
  look(): Promise<readonly KeptAside[]>;
  /** Deletes what was set aside; what cannot be deleted just now stays. */
  remove(one: KeptAside): Promise<void>;
  /** Called after each change from any context; returns how to stop. */
  follow(listener: () => void): () => void;
}

const isThere = (stored: unknown): boolean => stored !== undefined && stored !== null;

function keptAs(
  { kind, version }: KeptShape,
  value: unknown,
  aside: boolean,
): readonly KeptAside[] {
  const { version: its } = value as { readonly version?: unknown };
  const why = Number.isInteger(its) && Number(its) > version ? 'newer' : 'damaged';
  return [{ kind, why, aside, text: JSON.stringify(value, null, 2) }];
}

/** What of these shapes a later release kept, or is damaged. */
export function createKeptAside(area: StorageArea, shapes: readonly KeptShape[]): KeptAsideStore {
  const lookAt = async (shape: KeptShape): Promise<readonly KeptAside[]> => {
    const [stored, aside] = await Promise.all([area.get(shape.key), area.get(shape.asideKey)]);
    return [
      ...(isThere(stored) && !shape.isUsable(stored) ? keptAs(shape, stored, false) : []),
      ...(isThere(aside) ? keptAs(shape, aside, true) : []),
    ];
  };
  return {
    look: () =>
      Promise.all(shapes.map(lookAt)).then(
        (all) => all.flat(),
        () => [],
      ),
    async remove({ kind, aside }) {
      const shape = shapes.find((one) => one.kind === kind);
      if (shape && aside) await area.set({ [shape.asideKey]: null }).catch(() => undefined);
    },
    follow: (listener) =>
      area.onChanged((keys) => {
        if (shapes.some(({ key, asideKey }) => keys.includes(key) || keys.includes(asideKey)))
          listener();
      }),
  };
}
