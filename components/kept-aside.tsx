import { useEffect, useState } from 'preact/hooks';
import type { KeptAside, KeptAsideStore } from '#utils/settings/kept-aside.ts';
import { Shape } from './shape.tsx';
import { SureButtons } from './sure-buttons.tsx';
import { type KeptAsideWords, keptAsideWords } from './words/kept-aside.ts';
import type { Language } from './words.ts';

export interface KeptAsideProps {
  readonly language: Language;
  readonly store: KeptAsideStore;
  onSave(fileName: string, text: string): void;
}

const textOf = ({ kind, why, aside }: KeptAside, words: KeptAsideWords): string =>
  words[aside ? (`${why}Aside` as const) : why](words.kinds[kind]);

/** Takes two presses: nobody else has it. */
function Remove({ words, onRemove }: { words: KeptAsideWords; onRemove(): void }) {
  const [asking, ask] = useState(false);
  if (!asking)
    return (
      <button type="button" onClick={() => ask(true)}>
        {words.remove}
      </button>
    );
  return <SureButtons words={words} onSure={onRemove} onCancel={() => ask(false)} />;
}

/** Tells what is kept and not used, where it would be used, and what can be done about it. */
export function KeptAsideNotice({ language, store, onSave }: KeptAsideProps) {
  const [kept, setKept] = useState<readonly KeptAside[]>([]);
  useEffect(() => {
    let here = true;
    const look = () => void store.look().then((now) => here && setKept(now));
    const stop = store.follow(look);
    look();
    return () => {
      here = false;
      stop();
    };
  }, [store]);
  if (kept.length === 0) return null;
  const words = keptAsideWords(language);
  return (
    <ul class="kept-aside">
      {kept.map((one) => (
        <li key={`${one.kind} ${one.aside}`}>
          <p>
            <Shape of="warning" /> <strong>{textOf(one, words)}</strong>
          </p>
          {!one.aside && <p class="soft">{one.why === 'newer' ? words.update : words.again}</p>}
          <p class="buttons">
            <button
              type="button"
              onClick={() => onSave(`truatthan-kept-${one.kind}.json`, one.text)}
            >
              {words.save}
            </button>
            {one.aside && <Remove words={words} onRemove={() => void store.remove(one)} />}
          </p>
        </li>
      ))}
    </ul>
  );
}
