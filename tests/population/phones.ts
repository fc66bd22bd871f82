import type { Random } from './random.ts';

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.whole(0, 9)).join('');

const mobile = (random: Random): readonly [string, string, string] => [
  `0${random.pick([6, 8, 9])}${random.whole(0, 9)}`,
  digits(random, 3),
  digits(random, 4),
];

const oneMobile = (random: Random): string => {
  const [a, b, c] = mobile(random);
  return random.weighted([
    [60, a + b + c],
    [14, `${a}-${b}-${c}`],
    [14, `${a}-${b}${c}`],
    [3, `${a} ${b} ${c}`],
    [2, `${a}-${b} ${c}`],
    [2, `${a}.${b}.${c}`],
    [2, `${a.slice(0, 2)}-${a.slice(2)}${b}-${c}`],
    [1, `${a}–${b}–${c}`],
    [1, `+66${a.slice(1)}${b}${c}`],
    [1, `+66 ${a.slice(1)} ${b} ${c}`],
    [0.5, `+66(0)${a.slice(1)}${b}${c}`],
    [0.5, `โทร. ${a}-${b}${c}`],
  ]);
};

const landline = (random: Random): string => {
  const area = random.weighted([
    [2, '02'],
    [1, `03${random.pick(['2', '4', '5', '6', '7', '8', '9'])}`],
    [1, `04${random.pick(['2', '3', '4', '5'])}`],
    [1, `05${random.pick(['2', '3', '4', '5', '6'])}`],
    [1, `07${random.pick(['3', '4', '5', '6', '7'])}`],
  ]);
  const rest = digits(random, 9 - area.length);
  const plain = `${area}-${rest.slice(0, 3)}-${rest.slice(3)}`;
  return random.weighted([
    [4, area + rest],
    [4, plain],
    [1, `${plain} ต่อ ${random.whole(1, 999)}`],
    [1, `0-${area.slice(1)}${rest.slice(0, 3)}-${rest.slice(3)}`],
  ]);
};

/** A phone as people write it, `-` or empty where there is none. */
export const phone = (random: Random): string =>
  random.weighted<() => string>([
    [74, () => oneMobile(random)],
    [6, () => landline(random)],
    [2, () => `${oneMobile(random)}, ${oneMobile(random)}`],
    [1, () => `${mobile(random).join('')}/${mobile(random).join('')}`],
    [0.5, () => `${mobile(random).join('')} หรือ ${landline(random)}`],
    [12, () => '-'],
    [4, () => ''],
    [0.5, () => 'ไม่มี'],
  ])();
