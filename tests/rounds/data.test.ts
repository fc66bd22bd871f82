import { describe, expect, it } from 'vitest';
import { PUBLISHED } from '#utils/rounds/published.ts';
import { USUAL_PATTERN, usualSteps } from '#utils/rounds/usual-pattern.ts';
import { isRealDay } from '#utils/thai/dates.ts';
import { goldenRows, written } from './golden.ts';

const SYSTEMS: Record<string, string> = { dmc: 'DMC', bobec: 'B-OBEC', emis: 'EMIS' };

const ACTORS: Record<string, string[]> = {
  '': [],
  school: ['school'],
  โรงเรียน: ['school'],
  'จนท.โรงเรียน': ['school'],
  'named schools (repairs)': ['school'],
  'โรงเรียน (ผู้อำนวยการโรงเรียน)': ['director'],
  ผู้บริหารโรงเรียน: ['director'],
  'สพท.': ['district'],
  'สพท./สพฐ.': ['district', 'obec'],
  'สพท./โรงเรียน': ['district', 'school'],
  'school, through the district only': ['district', 'school'],
  OBEC: ['obec'],
  'สพฐ.': ['obec'],
  'สพฐ. → EDC (สป.ศธ.)': ['obec'],
  'head count of pupils in class': [],
};

describe('the published calendar', () => {
  const rows = goldenRows('collection-calendar.csv');

  it('has every row of the collected calendar, in its order', () => {
    expect(PUBLISHED).toHaveLength(rows.length);
  });

  it.each(rows.map((row, at) => [at, row] as const))('row %i is as collected: %o', (at, row) => {
    const step = PUBLISHED[at];
    expect({
      system: SYSTEMS[step?.system ?? ''],
      academic_year_be: String(step?.academicYear),
      round: step?.round ?? '',
      step: step?.step,
      starts_at: written(step?.starts),
      ends_at: written(step?.ends),
      source: step?.source,
      status: step?.attestation,
    }).toEqual({
      system: row.system,
      academic_year_be: row.academic_year_be,
      round: row.round,
      step: row.step,
      starts_at: row.starts_at,
      ends_at: row.ends_at,
      source: row.source,
      status: row.status,
    });
    expect(step?.who).toEqual(ACTORS[row.who ?? '?']);
    expect(step?.trust).toBe('published');
  });

  it('names only days that exist, and never ends before it starts', () => {
    for (const { starts, ends } of PUBLISHED) {
      for (const moment of [starts, ends])
        if (moment)
          expect(isRealDay(moment.date.year, moment.date.month, moment.date.day)).toBe(true);
      if (starts && ends) expect(written(starts) <= written(ends)).toBe(true);
    }
  });
});

describe('the usual pattern', () => {
  const rows = goldenRows('usual-pattern.csv');
  const steps = USUAL_PATTERN.flatMap((round) => round.steps.map((step) => ({ round, step })));

  it('has every row of the collected pattern, in its order', () => {
    expect(steps).toHaveLength(rows.length);
  });

  it.each(rows.map((row, at) => [at, row] as const))('row %i is as collected: %o', (at, row) => {
    const { round, step } = steps[at] ?? {};
    const joined = (day = '', time = '') => day + (time && `T${time}`);
    expect({
      system: SYSTEMS[round?.system ?? ''],
      round: round?.round,
      step: step?.step,
      starts: step?.starts,
      ends: step?.ends,
      yearOffset: String(round?.yearOffset),
      source: step?.source,
      attestation: step?.attestation,
      note: [step?.note, 'unconfirmed for any given year'].filter(Boolean).join('; '),
    }).toEqual({
      system: row.system,
      round: row.round,
      step: row.step,
      starts: joined(row.starts_month_day, row.starts_time),
      ends: joined(row.ends_month_day, row.ends_time),
      yearOffset: row.year_offset,
      source: row.source,
      attestation: row.status,
      note: row.note,
    });
  });

  it('lays the year end on the next calendar year, and keeps the academic year', () => {
    const yearEnd = usualSteps('dmc', 2569).find(
      (step) => step.round === 'year-end' && step.step === 'confirm',
    );
    expect(written(yearEnd?.ends)).toBe('2027-04-30T16:30');
    expect(yearEnd).toMatchObject({ academicYear: 2569, trust: 'usual', attestation: 'verified' });
  });

  it('keeps a row that names no day, without days', () => {
    const dayless = usualSteps('dmc', 2569).filter((step) => !step.starts && !step.ends);
    expect(dayless.map((step) => step.source)).toEqual([
      'rukkroo.com 33242; smart.nongkhai2.go.th',
    ]);
  });
});
