import { describe, expect, it } from 'vitest';
import { BOBEC } from '#utils/portals/bobec/index.ts';
import { DMC } from '#utils/portals/dmc/index.ts';
import { EMIS } from '#utils/portals/emis/index.ts';
import { GCODE } from '#utils/portals/gcode/index.ts';
import type { Portal } from '#utils/portals/model.ts';
import { RULES } from '#utils/rules/index.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import type { RuleDescription } from '#utils/rules/model.ts';
import { BUILDING_RULES } from '#utils/rules/sets/buildings.ts';
import { PUPIL_RULES } from '#utils/rules/sets/pupils.ts';
import { REQUEST_RULES } from '#utils/rules/sets/requests.ts';
import { SCHOOL_RULES } from '#utils/rules/sets/schools.ts';
import type { RuleSet } from '#utils/rules/sets/set.ts';

const SETS: readonly (readonly [Portal, RuleSet])[] = [
  [DMC, PUPIL_RULES],
  [BOBEC, BUILDING_RULES],
  [EMIS, SCHOOL_RULES],
  [GCODE, REQUEST_RULES],
];

describe.each(SETS)('the rules of $id', ({ pages }, { ofRecords, ofLists }) => {
  const needed = (rules: readonly RuleDescription[]) =>
    rules
      .filter(({ records }) => pages.some(({ record }) => records.includes(record)))
      .map(({ id }) => id);

  it('are all those that read a record of its pages, in the order of the catalogue', () => {
    expect(ofRecords.map(({ id }) => id)).toEqual(expect.arrayContaining(needed(RULES)));
    const order = RULES.map(({ id }) => id);
    const places = ofRecords.map(({ id }) => order.indexOf(id));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('are all those over a list of them', () => {
    expect(ofLists.map(({ id }) => id)).toEqual(expect.arrayContaining(needed(LIST_RULES)));
  });
});
