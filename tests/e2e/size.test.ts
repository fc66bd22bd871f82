import { describe, expect, it } from 'vitest';
import { newsSize, scriptSize, scriptText, stylesSize } from '#tests/bench/size.ts';
import { PORTALS } from '#utils/portals/index.ts';
import type { PortalId } from '#utils/portals/model.ts';
import { UNCONFIRMED } from '#utils/rounds/words.ts';
import { about } from '#utils/rules/citizen-id-checksum.ts';
import { wantedBrowsers } from './stage.ts';

/**
 * What a portal's page has to carry, gzipped, in bytes. This only keeps it from growing unseen: lower it
 * whenever a script has become smaller, and raise it for a reason alone.
 */
const CEILINGS: Readonly<Record<PortalId, number>> = {
  dmc: 109_700,
  bobec: 98_500,
  emis: 98_700,
  gcode: 101_100,
};
const CEILING_OF_STYLES = 1_000;
/** The site of news: the strip alone. */
const CEILING_OF_NEWS = 12_000;

const LEFT_OUT = ['loaded in a browser extension', about.why.th, UNCONFIRMED.th];

describe.each(wantedBrowsers())('what a page carries in the build for %s', (kind) => {
  it('stays under its ceiling', () => {
    for (const { id } of PORTALS)
      expect(scriptSize(kind, id).gzipped, id).toBeLessThanOrEqual(CEILINGS[id]);
    expect(stylesSize(kind).gzipped).toBeLessThanOrEqual(CEILING_OF_STYLES);
    expect(newsSize(kind).gzipped).toBeLessThanOrEqual(CEILING_OF_NEWS);
  });

  it('holds all of it: no polyfill, no texts of rules, no calendar of rounds', () => {
    for (const { id } of PORTALS) {
      const script = scriptText(kind, id);
      for (const part of ['data-truatthan-rules', 'required-field', 'บันทึกเลย'])
        expect(script).toContain(part);
      for (const left of LEFT_OUT) expect(script).not.toContain(left);
    }
  });

  it("holds no other portal's rules", () => {
    const ofPupils = 'birth-date-future';
    const ofBuildings = 'building-year';
    expect(scriptText(kind, 'dmc')).toContain(ofPupils);
    expect(scriptText(kind, 'dmc')).not.toContain(ofBuildings);
    expect(scriptText(kind, 'bobec')).toContain(ofBuildings);
    expect(scriptText(kind, 'bobec')).not.toContain(ofPupils);
  });
});
