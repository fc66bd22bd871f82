import { describe, expect, it } from 'vitest';
import {
  newsSize,
  STAGES,
  type Stage,
  scriptSize,
  scriptText,
  stylesSize,
} from '#tests/bench/size.ts';
import { PORTALS } from '#utils/portals/index.ts';
import type { PortalId } from '#utils/portals/model.ts';
import { UNCONFIRMED } from '#utils/rounds/words.ts';
import { about } from '#utils/rules/citizen-id-checksum.ts';
import { wantedBrowsers } from './stage.ts';

/**
 * What a portal's page has to carry, gzipped, in bytes, up to each stage. This only keeps it from
 * growing unseen: lower it whenever the scripts have become smaller, and raise it for a reason alone.
 */
const CEILINGS: Readonly<Record<PortalId, Readonly<Record<Stage, number>>>> = {
  dmc: { content: 600, 'any page': 54_400, marks: 80_400, panel: 103_000 },
  bobec: { content: 600, 'any page': 54_400, marks: 67_300, panel: 90_000 },
  emis: { content: 600, 'any page': 54_400, marks: 68_800, panel: 91_400 },
  gcode: { content: 600, 'any page': 54_400, marks: 70_800, panel: 93_450 },
};
const CEILING_OF_STYLES = 1_500;
/** The site of news: the strip alone. */
const CEILING_OF_NEWS = 12_000;

const LEFT_OUT = ['loaded in a browser extension', about.why.th, UNCONFIRMED.th];

describe.each(wantedBrowsers())('what a page carries in the build for %s', (kind) => {
  it('stays under its ceiling, at each stage', () => {
    for (const { id } of PORTALS)
      for (const stage of STAGES)
        expect(scriptSize(kind, id, stage).gzipped, `${id}, ${stage}`).toBeLessThanOrEqual(
          CEILINGS[id][stage],
        );
    expect(stylesSize(kind).gzipped).toBeLessThanOrEqual(CEILING_OF_STYLES);
    expect(newsSize(kind).gzipped).toBeLessThanOrEqual(CEILING_OF_NEWS);
  });

  it('is all that it claims to be: no polyfill, no texts of rules, no calendar of rounds', () => {
    for (const { id } of PORTALS) {
      const script = scriptText(kind, id, 'panel');
      expect(script).toContain('data-truatthan-rules');
      for (const left of LEFT_OUT) expect(script).not.toContain(left);
    }
  });

  it('comes in its order: no rule before the page is known, no panel before the marks', () => {
    for (const { id } of PORTALS) {
      expect(scriptText(kind, id, 'any page')).not.toContain('required-field');
      expect(scriptText(kind, id, 'marks')).toContain('required-field');
      expect(scriptText(kind, id, 'marks')).not.toContain('บันทึกเลย');
      expect(scriptText(kind, id, 'panel')).toContain('บันทึกเลย');
    }
  });
});
