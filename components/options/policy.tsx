import { policyWords } from '#components/words/policy.ts';
import type { Language } from '#components/words.ts';

/** A setting of the policy, in words. */
export interface PolicyItem {
  readonly place: string;
  readonly title: string;
  readonly value: string;
  /** `overruled`: a default where the user chose otherwise. */
  readonly how: 'enforced' | 'default' | 'overruled';
}

export interface PolicyProps {
  readonly language: Language;
  /** `''` where the policy does not say. */
  readonly name: string;
  readonly items: readonly PolicyItem[];
  readonly calendar?: { readonly name: string; readonly count: number } | undefined;
  /** Places of parts that were left out. */
  readonly problems: readonly string[];
  onCalendar(): void;
}

/** What the district set, and how far it can be changed. */
export function PolicyView(props: PolicyProps) {
  const { language, name, items, calendar, problems, onCalendar } = props;
  const words = policyWords(language);
  return (
    <fieldset class="policy">
      <legend>{words.title}</legend>
      <p>
        <strong>{name === '' ? words.noName : words.by(name)}</strong>
      </p>
      <p class="soft">{words.where}</p>
      {items.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.setting}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.how}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ place, title, value, how }) => (
              <tr key={`${place} ${how}`} data-place={place} data-how={how}>
                <th scope="row">{title}</th>
                <td>{value}</td>
                <td>{words[how]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {calendar && (
        <>
          <p>{words.calendar(calendar.name, calendar.count)}</p>
          <button type="button" onClick={onCalendar}>
            {words.openCalendar}
          </button>
        </>
      )}
      {problems.length > 0 && (
        <div class="trouble">
          <p>▲ {words.problems}</p>
          <ul>
            {problems.map((place) => (
              <li key={place}>
                <code>{place}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </fieldset>
  );
}
