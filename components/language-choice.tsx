import { LockNote, useLock } from './locked.tsx';
import { optionsWords } from './words/options.ts';
import type { Language } from './words.ts';

interface LanguageChoiceProps {
  readonly language: Language;
  onLanguage(language: Language): void;
}

/** Each language by its own name. */
export function LanguageChoice({ language, onLanguage }: LanguageChoiceProps) {
  const words = optionsWords(language);
  const locked = useLock('language') !== undefined;
  return (
    <fieldset>
      <legend>{words.language}</legend>
      <LockNote place="language" />
      <div class="choices">
        {(['th', 'en'] as const).map((choice) => (
          <label key={choice} lang={choice}>
            <input
              type="radio"
              name="language"
              checked={language === choice}
              disabled={locked}
              onChange={() => onLanguage(choice)}
            />
            {choice === 'th' ? words.thai : words.english}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
