import type { FieldKey } from '#utils/records/fields.ts';

/**
 * Control names and ids of DMC that differ from the field's own key: ids seen on the tabs of the
 * edit form (obec68), and the room page's own binding (menu 2.7.7).
 */
export const DMC_NAMES: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  swimmableFlag1: ['swimmableFlag'],
  scoutId: ['scoutId-select', 'scoutCode'],
  redcrossyouthId: ['redcrossyouthId-select', 'redcrossyouthCode'],
  classroom: ['newClassroom'],
};
