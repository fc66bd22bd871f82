import { type IgnoredParts, type Memory, pageMemory, type RowsByRule } from '#utils/desk/memory.ts';
import type { HashedRow, Recalled } from '#utils/desk/session-store.ts';
import { inSlices } from '#utils/desk/slices.ts';
import { sendToBackground } from '#utils/platform/messages.ts';
import { type Hasher, hasher } from './hasher.ts';

/** How long the first answer is waited for, ms. */
const PATIENCE = 1_500;

const after = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

const NOTHING: ReadonlyMap<string, IgnoredParts> = new Map();

const partsByRecord = (ignored: readonly string[]) => {
  const parts = new Map<string, Set<string>>();
  for (const one of ignored) {
    const at = one.indexOf('/');
    const its = parts.get(one.slice(0, at)) ?? new Set();
    parts.set(one.slice(0, at), its.add(one.slice(at + 1)));
  }
  return parts;
};

/**
 * What the background knows of the session. Everything is hashed here, with a key that lives in the
 * browser's memory only; where that cannot be done, the open page's own memory has to do.
 */
export function sessionMemory(): Memory {
  const own = pageMemory();
  let known:
    | { readonly hash: Hasher; readonly parts: ReturnType<typeof partsByRecord> }
    | undefined;
  let settled = false;

  const asked = sendToBackground('recall', null)
    .then((answer) => {
      if (!answer.ok) return;
      const { key, ignored } = answer.reply as Recalled;
      known = { hash: hasher(key), parts: partsByRecord(ignored) };
    })
    .catch(() => undefined);
  // A background that never answers must not keep the page from being marked.
  const ready = Promise.race([asked, after(PATIENCE)]).finally(() => {
    settled = true;
  });

  const recalled = async (identities: readonly string[]) => {
    await ready;
    if (!known || known.parts.size === 0) return NOTHING;
    const { hash, parts } = known;
    return new Map(
      identities.flatMap((identity) => {
        const its = parts.get(hash(identity));
        return its ? ([[identity, its]] as const) : [];
      }),
    );
  };

  const hashed = async (hash: Hasher, rows: RowsByRule) => {
    const texts = new Map<string, string>();
    function* hashing() {
      for (const keys of rows.values())
        for (const { key, who } of keys)
          for (const text of [key, who]) {
            if (texts.has(text)) continue;
            texts.set(text, text && hash(text));
            yield;
          }
    }
    await new Promise<void>((done) => inSlices(hashing(), () => false, done));
    const pairs = [...rows].map(([rule, keys]): [string, HashedRow[]] => [
      rule,
      keys.map(({ key, who }) => [texts.get(key) ?? '', texts.get(who) ?? '']),
    ]);
    return { texts, rows: Object.fromEntries(pairs) };
  };

  return {
    recall: (identities) => recalled(identities).catch(() => NOTHING),
    mayRecall: () => !settled || (known?.parts.size ?? 0) > 0,

    ignore(identity, part, ignored) {
      void ready.then(() => {
        if (!known) return;
        const record = known.hash(identity);
        void sendToBackground('keep-ignored', { part: `${record}/${part}`, ignored });
      });
    },

    async meet(list, rows) {
      await ready;
      if (!known) return own.meet(list, rows);
      try {
        const { hash } = known;
        const made = await hashed(hash, rows);
        const [page = ''] = list.split('\n');
        const asked = { list: hash(list), page, rows: made.rows };
        const answer = await sendToBackground('meet-rows', asked);
        if (!answer.ok) return own.meet(list, rows);
        const plain = new Map([...made.texts].map(([text, its]) => [its, text]));
        const back = ([key, who]: HashedRow) =>
          [plain.get(key) ?? key, plain.get(who) ?? who] as const;
        const others = Object.entries(answer.reply as typeof made.rows);
        return new Map(others.map(([rule, pairs]) => [rule, new Map(pairs.map(back))]));
      } catch {
        return own.meet(list, rows);
      }
    },
  };
}
