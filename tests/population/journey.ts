import type { Random } from './random.ts';

export interface Journey {
  readonly journeyTypeCode: string;
  /** Minutes. */
  readonly timeDt: string;
  /** Metres. */
  readonly waterDt: string;
  readonly rockDt: string;
  readonly rubberDt: string;
}

const WALKING = '01';
const BICYCLE = '04';

/** km/h, from door to door. */
const speedOf = (random: Random, way: string, metres: number): number => {
  if (way === WALKING) return 3 + 2 * random.next();
  if (way === BICYCLE) return 8 + 7 * random.next();
  return metres > 8000 ? 25 + 45 * random.next() : 12 + 28 * random.next();
};

/** To five minutes where it is long, and at times generously down. */
const roundedMinutes = (random: Random, minutes: number): number => {
  if (minutes < 4) return random.pick([1, 2, 3, Math.max(1, Math.round(minutes))]);
  const step = random.chance(0.8) ? 5 : 1;
  const round = random.chance(0.2) ? Math.floor : Math.round;
  return Math.max(step === 5 ? 5 : 1, round(minutes / step) * step);
};

const roundedMetres = (random: Random, metres: number): number => {
  const step = metres < 300 ? 10 : metres < 1000 ? 50 : random.pick([100, 500, 1000]);
  return Math.max(step, Math.round(metres / step) * step);
};

const wayOf = (random: Random, metres: number): string => {
  if (metres < 800)
    return random.weighted([
      [7, WALKING],
      [3, '02'],
      [0.5, BICYCLE],
    ]);
  if (metres < 3000)
    return random.weighted([
      [1, WALKING],
      [6, '02'],
      [1, BICYCLE],
      [2, '03'],
    ]);
  return random.weighted([
    [5, '02'],
    [5, '03'],
    [0.1, BICYCLE],
  ]);
};

const partsOf = (random: Random, metres: number): readonly [number, number, number] => {
  const rock = random.chance(0.25) ? Math.round((metres * random.next()) / 10) * 10 : 0;
  const water = random.chance(0.005) ? Math.round((metres * random.next() * 0.3) / 10) * 10 : 0;
  return [water, rock, Math.max(0, metres - rock - water)];
};

const number = (random: Random, value: number): string =>
  random.weighted([
    [6, value.toFixed(1)],
    [5, String(value)],
    [1, value.toLocaleString('en-US')],
  ]);

/** A way to school with the distance in metres and the time in minutes that people would write. */
export const journeyOf = (random: Random, boards: boolean): Journey => {
  if (boards) {
    return {
      journeyTypeCode: WALKING,
      timeDt: random.pick(['0', '1', '0.0']),
      waterDt: '0',
      rockDt: '0',
      rubberDt: '0',
    };
  }
  // Some live on the grounds: teachers' children, temple boys.
  const near = random.chance(0.0025);
  const metres = near
    ? random.whole(20, 49)
    : roundedMetres(random, Math.min(60_000, 50 + 2200 * Math.exp(random.normal() * 1.1)));
  const way = near ? WALKING : wayOf(random, metres);
  const exact = metres / ((speedOf(random, way, metres) * 1000) / 60);
  const minutes = near ? random.pick([1, 1, 2, 3, 5]) : roundedMinutes(random, exact);
  const [water, rock, rubber] = partsOf(random, metres);
  return {
    journeyTypeCode: way,
    timeDt: number(random, minutes),
    waterDt: water === 0 ? random.pick(['0', '0.0', '0']) : number(random, water),
    rockDt: rock === 0 ? random.pick(['0', '0.0', '0']) : number(random, rock),
    rubberDt: number(random, rubber),
  };
};
