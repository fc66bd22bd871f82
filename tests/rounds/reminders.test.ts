import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueSteps } from '#utils/rounds/due-steps.ts';
import type { DatedStep, Instant, SystemId } from '#utils/rounds/model.ts';
import {
  addMinutes,
  compareInstants,
  endOf,
  minutesBetween,
  readMoment,
} from '#utils/rounds/moments.ts';
import { type OwnDate, ownSteps } from '#utils/rounds/own-dates.ts';
import { reminderText } from '#utils/rounds/reminder-text.ts';
import {
  decideReminders,
  nextState,
  type ReminderState,
  type ReminderWishes,
  readReminderState,
  remindersOf,
} from '#utils/rounds/reminders.ts';
import type { Side } from '#utils/rounds/role-steps.ts';

const ALL: ReminderWishes = { days: [7, 3, 1], onTheDay: true, beforeClosing: true };
const at = (text: string): Instant => {
  const moment = readMoment(text);
  if (!moment) throw new Error(text);
  return { date: moment.date, minutes: moment.minutes ?? 0 };
};
const shown = ({ date, minutes }: Instant) =>
  `${date.year}-${date.month}-${date.day} ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const own = (
  round: OwnDate['round'],
  step: OwnDate['step'],
  ends: string,
  starts = ends,
): OwnDate => ({
  system: 'dmc',
  academicYear: 2569,
  round,
  step,
  starts,
  ends,
});
const LETTER = ownSteps([own('2', 'confirm', '2026-11-10T16:30', '2026-11-10T08:30')], 'own');

interface Looks {
  readonly state?: ReminderState | undefined;
  readonly wishes?: ReminderWishes;
  readonly side?: Side;
  readonly systems?: readonly SystemId[];
  readonly known?: readonly DatedStep[];
}

/** What is told at each look, the state being kept from one to the next. */
function looks(times: readonly string[], how: Looks = {}) {
  const { wishes = ALL, side = 'school', systems = ['dmc'], known = LETTER } = how;
  let state = how.state;
  const told = times.map((time) => {
    const now = at(time);
    const { tell } = decideReminders(dueSteps(now, systems, side, known), wishes, state, now);
    state = nextState(
      state,
      true,
      now,
      tell.flatMap(({ covers }) => covers),
    );
    return tell.map(({ reminder }) => reminder.id.split('/').slice(3).join(' '));
  });
  return { told, state };
}
const START = '2026-11-01T09:00';

describe('what is planned', () => {
  const planned = (time: string, how: Looks = {}) =>
    dueSteps(at(time), how.systems ?? ['dmc'], how.side ?? 'school', how.known ?? LETTER)
      .filter(({ plan }) => plan.round === '2' && plan.academicYear === 2569)
      .flatMap((due) => remindersOf(due, how.wishes ?? ALL))
      .map((one) => `${one.kind} ${shown(one.at)}`);

  it('seven, three and one days before, that morning, and an hour before closing', () => {
    expect(planned(START)).toEqual([
      'before 2026-11-3 8:00',
      'before 2026-11-7 8:00',
      'before 2026-11-9 8:00',
      'today 2026-11-10 8:00',
      'closing 2026-11-10 15:30',
    ]);
  });

  it('as it is wished', () => {
    const wishes = { days: [2], onTheDay: false, beforeClosing: false };
    expect(planned(START, { wishes })).toEqual(['before 2026-11-8 8:00']);
    expect(planned(START, { wishes: { ...wishes, days: [] } })).toEqual([]);
  });

  it('no hour before a day without a closing hour, and no morning after it closed', () => {
    const whole = ownSteps([own('2', 'confirm', '2026-11-10')], 'own');
    expect(planned(START, { known: whole }).at(-1)).toBe('today 2026-11-10 8:00');
    const early = ownSteps([own('2', 'confirm', '2026-11-10T00:30')], 'own');
    expect(planned(START, { known: early }).slice(-2)).toEqual([
      'before 2026-11-9 8:00',
      'closing 2026-11-9 23:30',
    ]);
  });

  it("a district is reminded of its own step, and of its schools' day where none of its own is known", () => {
    const usual = { known: [], side: 'district' } as const;
    expect(planned(START, usual).at(-1)).toBe('today 2026-11-11 8:00');
    expect(planned(START, { side: 'district' }).at(-1)).toBe('closing 2026-11-10 15:30');
  });

  it('steps of one day are one reminder, of two days two', () => {
    const steps = (text: string) =>
      dueSteps(at(text), ['dmc'], 'both', []).map(({ steps: all }) => all.map(({ step }) => step));
    expect(steps(START).slice(0, 2)).toEqual([['confirm', 'certify'], ['acknowledge']]);
  });

  it('of a usual date: once of the earlier day that another source names', () => {
    const due = dueSteps(at('2027-03-01'), ['dmc'], 'school', []);
    const yearEnd = due.flatMap((one) => remindersOf(one, ALL)).slice(0, 2);
    expect(yearEnd.map((one) => `${one.kind} ${shown(one.at)}`)).toEqual([
      'earlier 2027-3-23 8:00',
      'before 2027-4-23 8:00',
    ]);
  });
});

describe('what is told', () => {
  it('each at its minute, once', () => {
    const times = [
      START,
      '2026-11-03T07:59',
      '2026-11-03T08:00',
      '2026-11-03T08:00',
      '2026-11-03T12:00',
      '2026-11-07T08:01',
    ];
    expect(looks(times).told).toEqual([[], [], ['2026-11-10 7'], [], [], ['2026-11-10 3']]);
  });

  it('of those missed while the computer slept one alone, and the closing hour all the same', () => {
    const times = [
      START,
      '2026-11-09T09:00',
      '2026-11-09T10:00',
      '2026-11-10T08:00',
      '2026-11-10T15:30',
    ];
    expect(looks(times).told).toEqual([
      [],
      ['2026-11-10 1'],
      [],
      ['2026-11-10 0'],
      ['2026-11-10 closing-990'],
    ]);
  });

  it('told late in the night: not again the same morning', () => {
    expect(looks([START, '2026-11-10T06:00', '2026-11-10T08:00', '2026-11-10T15:40']).told).toEqual(
      [[], ['2026-11-10 1'], [], ['2026-11-10 closing-990']],
    );
  });

  it('nothing once it is over', () => {
    expect(looks([START, '2026-11-10T16:31', '2026-11-11T08:00']).told).toEqual([[], [], []]);
  });

  it('nothing of what was due before they were switched on, or before the date was changed', () => {
    expect(looks(['2026-11-08T09:00']).told).toEqual([[]]);
    const state: ReminderState = { version: 1, on: false, checked: '2026-11-01T08:00', told: [] };
    expect(looks(['2026-11-08T09:00'], { state }).told).toEqual([[]]);
    const before = looks([START], { known: ownSteps([own('2', 'confirm', '2026-12-20')], 'own') });
    expect(looks([START, '2026-11-07T08:00'], { state: before.state }).told).toEqual([
      [],
      ['2026-11-10 3'],
    ]);
  });

  it('a changed day is planned anew, an hour added to it is not', () => {
    const first = looks([START, '2026-11-03T08:00']);
    const later = ownSteps([own('2', 'confirm', '2026-11-20')], 'own');
    expect(looks(['2026-11-13T08:00'], { state: first.state, known: later }).told).toEqual([
      ['2026-11-20 7'],
    ]);
    const hour = ownSteps([own('2', 'confirm', '2026-11-10T12:00')], 'own');
    const back = { ...first.state, checked: '2026-11-03T07:00' } as ReminderState;
    expect(looks(['2026-11-03T08:30'], { state: back, known: hour }).told).toEqual([[]]);
  });

  it('a clock that ran ahead and was put right: what is to come is told, what was told is not', () => {
    const times = [
      START,
      '2026-11-07T09:00',
      '2029-01-01T08:00',
      '2026-11-03T07:00',
      '2026-11-03T08:00',
      '2026-11-09T08:00',
    ];
    expect(
      looks(times, { known: LETTER }).told.map((all) => all.filter((id) => id.startsWith('2026'))),
    ).toEqual([[], ['2026-11-10 3'], [], [], [], ['2026-11-10 1']]);
  });

  it('nothing while they are off', () => {
    const now = at('2026-11-03T08:00');
    expect(
      decideReminders(dueSteps(now, ['dmc'], 'school', LETTER), undefined, undefined, now),
    ).toEqual({ tell: [] });
  });

  it('says when to look again', () => {
    const now = at(START);
    const { next } = decideReminders(dueSteps(now, ['dmc'], 'school', LETTER), ALL, undefined, now);
    expect(next && shown(next.at)).toBe('2026-11-3 8:00');
  });
});

describe('whenever one looks, whatever was told, whatever is known', () => {
  const BEGIN = at('2026-05-01T00:00');
  const minute = fc.integer({ min: 0, max: 400 * 24 * 60 });
  const day = fc.record({ offset: minute, hours: fc.boolean() });
  const scenes = fc.record({
    times: fc.array(minute, { minLength: 1, maxLength: 25 }),
    ends: fc.array(day, { minLength: 1, maxLength: 3 }),
    side: fc.constantFrom<Side>('school', 'district', 'both'),
    wishes: fc.record({
      days: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 5 }),
      onTheDay: fc.boolean(),
      beforeClosing: fc.boolean(),
    }),
    setBack: fc.boolean(),
  });
  const rounds = ['1', '2', 'year-end'] as const;

  it('never twice, never late, never before its time, at most one a round and day at a look', () => {
    fc.assert(
      fc.property(scenes, ({ times, ends, side, wishes, setBack }) => {
        const known = ends.map(({ offset, hours }, place): DatedStep => {
          const { date, minutes } = addMinutes(BEGIN, offset);
          const ends = hours ? { date, minutes } : { date };
          return {
            system: 'dmc',
            academicYear: 2569,
            round: rounds[place] ?? '1',
            step: 'confirm',
            starts: { date },
            ends,
            who: ['school'],
            trust: 'own',
            attestation: 'single source',
            source: '',
          };
        });
        const seen = new Set<string>();
        let state: ReminderState | undefined;
        for (const offset of setBack ? times : times.toSorted((a, b) => a - b)) {
          const now = addMinutes(BEGIN, offset);
          const due = dueSteps(now, ['dmc', 'bobec', 'emis'], side, known);
          const { tell, next } = decideReminders(due, wishes, state, now);
          for (const { reminder, covers } of tell) {
            expect(seen.has(reminder.id)).toBe(false);
            seen.add(reminder.id);
            expect(covers).toContain(reminder.id);
            expect(compareInstants(reminder.at, now)).toBeLessThanOrEqual(0);
            expect(compareInstants(now, reminder.until)).toBeLessThanOrEqual(0);
            for (const step of reminder.due.steps)
              expect(compareInstants(now, endOf(step.ends))).toBeLessThanOrEqual(0);
          }
          expect(new Set(tell.map(({ reminder }) => reminder.due)).size).toBe(tell.length);
          if (next) expect(minutesBetween(now, next.at)).toBeGreaterThan(0);
          state = nextState(
            state,
            true,
            now,
            tell.flatMap(({ covers }) => covers),
          );
          expect(readReminderState(structuredClone(state))).toEqual(state);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('waking at the minutes that it names tells all that is wished, each in time', () => {
    const told: string[] = [];
    let now = at('2026-05-16T08:00');
    let state: ReminderState | undefined;
    for (let times = 0; times < 60; times += 1) {
      const due = dueSteps(now, ['dmc'], 'school', LETTER);
      const { tell, next } = decideReminders(due, ALL, state, now);
      for (const { reminder } of tell) {
        expect(shown(reminder.at)).toBe(shown(now));
        told.push(reminder.id);
      }
      state = nextState(
        state,
        true,
        now,
        tell.flatMap(({ covers }) => covers),
      );
      if (!next) break;
      now = next.at;
    }
    const ofRound = told.filter((id) => id.startsWith('dmc/2569/2/'));
    expect(ofRound.map((id) => id.split('/').at(-1))).toEqual(['7', '3', '1', '0', 'closing-990']);
  });
});

describe('what it says', () => {
  const text = (time: string, known: readonly DatedStep[], language: 'th' | 'en' = 'th') => {
    const now = at(time);
    const [due] = dueSteps(now, ['dmc'], 'school', known);
    const [reminder] = due ? remindersOf(due, ALL) : [];
    if (!reminder) throw new Error('nothing is due');
    return reminderText(reminder, now, language);
  };

  it('the time that is left now, what, when and who', () => {
    expect(text('2026-11-07T08:00', LETTER)).toEqual({
      title: 'เหลือ 3 วัน: DMC ยืนยันข้อมูล',
      message:
        'DMC ภาคเรียนที่ 2 ปีการศึกษา 2569 (เจ้าหน้าที่ข้อมูลของโรงเรียน)\nภายใน อ. 10 พ.ย. 2569, 16:30 น.',
    });
  });

  it('that a usual date is not confirmed, in both languages', () => {
    expect(text('2026-11-10T15:30', []).message).toContain('ยังไม่ยืนยัน');
    expect(text('2026-11-10T15:30', [], 'en').message).toContain('not confirmed');
  });

  it('the earlier day, where that is what it is about', () => {
    const { title, message } = text('2027-03-23T08:00', []);
    expect(title).toContain('เหลือ 7 วัน');
    expect(message).toContain('บางแหล่งระบุวันที่เร็วกว่า: อ. 30 มี.ค. 2570');
  });
});

describe('what is stored', () => {
  it.each([
    undefined,
    null,
    'x',
    7,
    {},
    { version: 2 },
    { version: 1, on: true, checked: 'x', told: [] },
    { version: 1, on: true, checked: '2026-11-03T08:00', told: [7] },
  ])('anything else than a state is none: %j', (stored) => {
    expect(readReminderState(stored)).toBeUndefined();
  });
});
