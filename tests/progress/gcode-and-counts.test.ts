import { describe, expect, it } from 'vitest';
import { countsAfter, differencesIn } from '#utils/progress/class-counts.ts';
import { gcodeSteps } from '#utils/progress/gcode-steps.ts';
import { createLog, type RoundOf } from '#utils/progress/log.ts';
import { memoryTable } from '#utils/progress/memory-table.ts';
import { note, notes } from './notes.ts';

const classNote = (grade: string, pupils: string) =>
  note(`class ${grade}`, { kind: 'class', grade, pupils });
const page = (id: string, rows: readonly (readonly [string, string])[]) =>
  notes(
    rows.map(([grade, pupils]) => classNote(grade, pupils)),
    { page: id },
  );

describe('counts of DMC and EMIS', () => {
  const dmc = page('dmc/class-counts', [
    ['04', '20'],
    ['05', '18'],
    ['', '38'],
  ]);
  const emis = page('emis/students', [
    ['04', '20'],
    ['05', '17'],
    ['06', '9'],
  ]);

  it('differ where both show a grade with another number', () => {
    expect(differencesIn(countsAfter(countsAfter({}, dmc), emis))).toEqual([
      { grade: '05', dmc: 18, emis: 17 },
    ]);
  });

  it('say nothing while only one was seen, and nothing of other pages', () => {
    expect(differencesIn(countsAfter({}, dmc))).toEqual([]);
    expect(countsAfter({}, notes([classNote('04', '1')]))).toEqual({});
  });

  it('are those that were seen last', () => {
    const mended = page('emis/students', [['05', '18']]);
    const all = [dmc, emis, mended].reduce(countsAfter, {});
    expect(differencesIn(all)).toEqual([]);
  });
});

describe('the way of a request for a G-code', () => {
  const roundOf: RoundOf = () => ({ year: 2569, round: '1' });

  it('goes from waiting over certified into DMC, told by hashes alone', async () => {
    const table = memoryTable();
    const log = createLog({ table, roundOf });
    const list = { portal: 'gcode', page: 'gcode/request-list' };
    const request = (who: string, rules: readonly string[] = [], certified = false) =>
      note(who, { kind: 'request', rules, certified });
    const steps = async () => {
      const { waiting, certified, unclear, inDmc } = gcodeSteps(await table.read());
      return [waiting, certified, unclear, inDmc];
    };
    await log.note(notes([request('a')], { portal: 'gcode', page: 'gcode/request-form' }));
    expect(await steps()).toEqual([1, 0, 0, 0]);
    await log.note(notes([request('a', ['gcode-pending']), request('b')], list));
    expect(await steps()).toEqual([1, 0, 1, 0]);
    await log.note(notes([request('a', [], true), request('b')], list));
    expect(await steps()).toEqual([0, 1, 1, 0]);
    await log.note(notes([note('a')]));
    expect(await steps()).toEqual([0, 0, 1, 1]);
  });
});
