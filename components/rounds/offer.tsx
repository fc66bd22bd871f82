import { useId, useState } from 'preact/hooks';
import type { ExchangeWords } from '#components/words/exchange.ts';
import type { ChangeView, ExchangeEvent, FileView } from './exchange-model.ts';
import { Lines } from './lines.tsx';

interface OfferProps {
  readonly offer: Extract<FileView, { kind: 'offer' }>;
  readonly words: ExchangeWords;
  onExchange(event: ExchangeEvent): void;
}

/** One's own days are kept unless the user says otherwise. */
const isChosenAtFirst = ({ kind }: ChangeView): boolean => kind === 'new' || kind === 'changed';

/** What a file would change, each date to be chosen; nothing is replaced before the press. */
export function Offer({ offer, words, onExchange }: OfferProps) {
  const id = useId();
  const { name, changes, leftOut } = offer;
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    changes.filter(isChosenAtFirst).map(({ key }) => key),
  );
  const count = (kind: ChangeView['kind']) => changes.filter((one) => one.kind === kind).length;
  const shown = changes.filter(({ kind }) => kind !== 'same');
  const toggle = (key: string, on: boolean) =>
    setChosen(on ? [...chosen, key] : chosen.filter((one) => one !== key));
  return (
    <div class="offer">
      <p>
        <strong>{words.offer(name)}</strong>
      </p>
      {changes.length === 0 && <p>{words.nothingUsable}</p>}
      {changes.length > 0 && (
        <p>{words.summary(count('new'), count('changed'), count('conflict'), count('same'))}</p>
      )}
      {changes.length > 0 && shown.length === 0 && <p>{words.nothingNew}</p>}
      {shown.length > 1 && (
        <p class="buttons">
          <button type="button" onClick={() => setChosen(shown.map(({ key }) => key))}>
            {words.all}
          </button>
          <button type="button" onClick={() => setChosen([])}>
            {words.none}
          </button>
        </p>
      )}
      <ul class="changes">
        {shown.map(({ key, kind, title, dateText, beforeText }) => (
          <li key={key} data-kind={kind}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(key)}
                aria-describedby={`${id}-${key}`}
                onChange={(event) => toggle(key, event.currentTarget.checked)}
              />
              <span>
                {title} <strong>{dateText}</strong>
              </span>
            </label>
            <div class="soft" id={`${id}-${key}`}>
              <span class={`kind ${kind}`}>{words.kinds[kind]}</span>{' '}
              {beforeText && words.before(beforeText)}
              {kind === 'conflict' && <p>▲ {words.conflictNote}</p>}
            </div>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <>
          <p>▲ {words.leftOut(leftOut.length)}</p>
          <Lines lines={leftOut} words={words} />
        </>
      )}
      <p class="buttons">
        {shown.length > 0 && (
          <button
            type="button"
            class="main"
            disabled={chosen.length === 0}
            onClick={() => onExchange({ type: 'take', keys: chosen })}
          >
            {words.take(chosen.length)}
          </button>
        )}
        <button type="button" onClick={() => onExchange({ type: 'leave' })}>
          {words.leave}
        </button>
      </p>
    </div>
  );
}
