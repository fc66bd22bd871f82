import { describe, expect, it } from 'vitest';
import type { Template } from '#tests/portals/dmc/template.ts';
import { TEMPLATE_69 } from '#tests/portals/dmc/template69.ts';
import { TEMPLATE_70 } from '#tests/portals/dmc/template70.ts';
import { MISTAKES } from '#tests/portals/mistakes.ts';
import { PEOPLE, PUPIL_WITH_MISTAKES, SCHOOL_CODE } from '#tests/portals/people.ts';
import { compareMarks } from './marks.ts';
import { inEachBrowser } from './stage.ts';

const TEMPLATES: readonly (readonly [string, Template])[] = [
  ['obec69', TEMPLATE_69],
  ['obec70', TEMPLATE_70],
];

const FINE = { missed: [], falseAlarms: [] };

const addressOf = (base: string, studentNo: string): string =>
  `/${base}/student/${studentNo}:${SCHOOL_CODE}/edit`;

inEachBrowser("the pupil's form", (stage) => {
  const correct = PEOPLE.filter(({ studentNo }) => studentNo !== PUPIL_WITH_MISTAKES);

  describe.each(TEMPLATES)('of %s', (base, template) => {
    it.each(correct.map((pupil) => [pupil.says, pupil] as const))(
      'is silent on %s',
      async (_says, { studentNo }) => {
        const page = await stage().visit(addressOf(base, studentNo));
        expect(await compareMarks(page, [])).toEqual(FINE);
      },
    );

    it.each(MISTAKES.map((mistake) => [mistake.says, mistake] as const))(
      'shows %s',
      async (_says, { studentNo, issues }) => {
        const page = await stage().visit(addressOf(base, studentNo));
        const expected = issues.map(([field, rule, severity]) => ({
          selector: template.selectorOf(field),
          rule,
          severity,
        }));
        expect(await compareMarks(page, expected)).toEqual(FINE);
      },
    );
  });
});
