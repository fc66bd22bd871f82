import type { FieldGroup } from '#components/teaching/model.ts';
import { type Language, sectionWord } from '#components/words.ts';
import type { Portal } from '#utils/portals/model.ts';
import { type FieldKey, fieldOf, fieldsOf } from '#utils/records/fields.ts';
import type { Section } from '#utils/records/model.ts';

/** The fields that a control of this page can be, by section; all of the portal's where it is unknown. */
export function choicesOf(portal: Portal, page: string, language: Language): FieldGroup[] {
  const known = portal.pages.filter(({ id }) => id === page);
  const pages = known.length > 0 ? known : portal.pages;
  const keys = new Set<FieldKey>(pages.flatMap(({ fields, record }) => fields ?? fieldsOf(record)));
  const groups = new Map<Section, { key: string; label: string }[]>();
  for (const key of keys) {
    const { section, label } = fieldOf(key);
    const group = groups.get(section) ?? [];
    groups.set(section, group);
    group.push({ key, label: label[language] });
  }
  return [...groups].map(([section, fields]) => ({
    title: sectionWord(section, language),
    fields,
  }));
}
