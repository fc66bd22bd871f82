import type { RulesWords } from '#components/words/rules.ts';
import { type Language, sectionWord } from '#components/words.ts';
import { choiceLabel } from '#utils/records/choices.ts';
import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import { FILLED } from '#utils/records/model.ts';

/** The field's label; addresses, whose labels are the same twice, with the address. */
export function fieldLabel(key: FieldKey, language: Language): string {
  const { label, section } = fieldOf(key);
  return section === 'registered-address' || section === 'current-address'
    ? `${label[language]} (${sectionWord(section, language)})`
    : label[language];
}

const INVISIBLE = '\u00ad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff';

/** Blanks at the ends or several together, other blanks than the space, and signs that cannot be seen. */
const UNSEEN = new RegExp(`(^ +| +$| {2,}|[\u00a0\u2000-\u200a\u202f\u3000]+|[${INVISIBLE}])`, 'u');

const nameOf = (unseen: string): string =>
  unseen.startsWith(' ')
    ? '␣'.repeat(unseen.length)
    : [...unseen]
        .map(
          (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
        )
        .join(' ');

interface ValueProps {
  readonly field: FieldKey;
  readonly text: string;
  readonly language: Language;
  readonly words: RulesWords;
}

/** A field's text as the page shows it, with what cannot be seen made visible. */
export function ExampleValue({ field, text, words }: ValueProps) {
  if (text === '') return <span class="soft">{words.empty}</span>;
  if (text === FILLED) return <span class="soft">{words.filled}</span>;
  const shown = choiceLabel(field, text) ?? text;
  return (
    <bdi>
      {shown
        .split(UNSEEN)
        .map((part, at) => (at % 2 === 1 ? <code key={at}>{nameOf(part)}</code> : part))}
    </bdi>
  );
}
