import { attributeOf, closestOf } from './dom.ts';
import type { FoundField } from './model.ts';
import { readName } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Hidden controls of a recognised form that carry a field's own name and a value: the only evidence
 * where the page shows the answer by a picture, a button or not at all. An empty one is left alone,
 * because nobody could fill it.
 */
export function* hiddenFields(
  hidden: readonly HTMLInputElement[],
  forms: ReadonlySet<HTMLElement | null>,
  vocabulary: Vocabulary,
): Generator<FoundField> {
  for (const control of hidden) {
    const name = readName(attributeOf(control, 'name'), vocabulary);
    const form = closestOf(control, 'form');
    if (!name?.exact || form === null || !forms.has(form) || control.value === '') continue;
    yield {
      key: name.key,
      mark: control,
      controls: [control],
      label: '',
      typed: false,
      certainty: 0.6,
    };
  }
}
