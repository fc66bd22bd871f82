import { useId, useState } from 'preact/hooks';
import { FileButton } from '#components/file-button.tsx';
import { type ExchangeWords, exchangeWords } from '#components/words/exchange.ts';
import type { Language } from '#components/words.ts';
import type { ExchangeEvent, FileView } from './exchange-model.ts';
import { Lines } from './lines.tsx';
import { Offer } from './offer.tsx';

export interface ExchangeProps {
  readonly language: Language;
  /** How many dates of the shown year a file would hold; `undefined`: a year that is over. */
  readonly savable: number | undefined;
  readonly file: FileView | undefined;
  onExchange(event: ExchangeEvent): void;
}

function Result({ file, words, onExchange }: ExchangeProps & { words: ExchangeWords }) {
  if (!file) return null;
  if (file.kind === 'refused')
    return (
      <>
        <p class="problem">
          <strong>■ {words.refused}</strong>
        </p>
        <Lines lines={file.problems} words={words} />
      </>
    );
  if (file.kind !== 'offer') return <p>{words[file.kind]}</p>;
  return <Offer key={file.id} offer={file} words={words} onExchange={onExchange} />;
}

function Saving({ savable = 0, words, onExchange }: ExchangeProps & { words: ExchangeWords }) {
  const id = useId();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const saveFile = (event: Event) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() === '') document.getElementById(id)?.focus();
    else onExchange({ type: 'saveFile', name });
  };
  return (
    <>
      <p class="buttons">
        <button type="button" onClick={() => onExchange({ type: 'saveIcs', name })}>
          {words.saveIcs}
        </button>
      </p>
      {savable === 0 ? (
        <p class="soft">{words.nothingToSave}</p>
      ) : (
        <form class="issuer" noValidate onSubmit={saveFile}>
          <label for={id}>{words.issuer}</label>
          <div class="buttons">
            <input
              id={id}
              value={name}
              maxLength={120}
              autocomplete="organization"
              placeholder={words.issuerExample}
              aria-invalid={missing || undefined}
              aria-describedby={missing ? `${id}-why` : undefined}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <button type="submit">{words.saveFile(savable)}</button>
          </div>
          {missing && (
            <p class="problem" id={`${id}-why`}>
              ■ {words.noIssuer}
            </p>
          )}
        </form>
      )}
    </>
  );
}

/** Calendar files: taken in after a look at what changes, and saved for others. */
export function Exchange(props: ExchangeProps) {
  const { language, savable, file, onExchange } = props;
  const words = exchangeWords(language);
  return (
    <details class="notice exchange" open={file !== undefined || undefined}>
      <summary>{words.title}</summary>
      <p class="buttons">
        <FileButton
          text={words.load}
          accept=".json,.ics,application/json,text/calendar"
          onFile={(chosen) => onExchange({ type: 'file', file: chosen })}
        />
      </p>
      <p class="soft">{words.loadNote}</p>
      <div role="status" class="reading">
        <Result {...props} words={words} />
      </div>
      {savable !== undefined && <Saving {...props} words={words} />}
    </details>
  );
}
