import type { Actor, Attestation, DatedStep, RoundId, StepId, SystemId } from './model.ts';
import { readMoment } from './moments.ts';

const VERIFIED = 'verified';
const SINGLE = 'single source';
const INFERRED = 'inferred';

const NOBODY: readonly Actor[] = [];
const SCHOOL: readonly Actor[] = ['school'];
const DIRECTOR: readonly Actor[] = ['director'];
const DISTRICT: readonly Actor[] = ['district'];
const OBEC: readonly Actor[] = ['obec'];
const DISTRICT_SCHOOL: readonly Actor[] = ['district', 'school'];
const DISTRICT_OBEC: readonly Actor[] = ['district', 'obec'];

const LETTER_838_OPENING = 'bopp-obec.info ?p=13778 (ว.838): opened in Oct 2557, day unknown';
const LETTER_838 = 'bopp-obec.info ?p=13778 (ว.838); pyo1; phatthalung2';
const LETTER_838_MIDNIGHT = 'bopp-obec.info ?p=13778 (ว.838); pyo1; phatthalung2 (24:00)';
const BOPP_16808 = 'bopp-obec.info ?p=16808';
const BOPP_17258 = 'bopp-obec.info ?p=17258';
const BOPP_17258_MIDNIGHT = 'bopp-obec.info ?p=17258 (midnight)';
const PKN2_OPENING = 'pkn2.go.th id=933: opened in Mar 2560, day unknown';
const PKN2 = 'pkn2.go.th id=933';
const LOPBURI2_OPENING = 'lopburi2.go.th: opened in May 2560, day unknown';
const LOPBURI2_REFERENCE = 'lopburi2.go.th: reference date only';
const CHOTIKAH =
  'chotikah.blogspot.com 2018/06: reference date only, general text on DMC60, year concluded';
const SKM = 'skm.go.th 23 Nov 2561: round not stated';
const KRUUPDATE = 'kruupdate.com';
const KRUACHIEVE_2563_DATA = 'kruachieve.com 2563: data complete by';
const KRUACHIEVE_2563 = 'kruachieve.com 2563';
const KRU2DAY = 'kru2day.com 13345';
const KRU2DAY_AND_SUPHANBURI = 'kru2day.com 13345; Suphanburi 1 manual 2564 (reference date)';
const SUPHANBURI = 'Suphanburi 1 manual 2564';
const KRUACHIEVE_2565_MENU = 'kruachieve.com 2565: menu opened';
const LOEI1_ENTRY = 'loei1.go.th dmc-2565: data entry';
const LOEI1 = 'loei1.go.th dmc-2565';
const LOEI1_AND_OTHERS = 'loei1.go.th dmc-2565; kruachieve.com 2565; datacenter.loei1.go.th';
const KROOCOOL_MOVES = 'kroocool.com dmc-2566: pupils may be moved in and out until then';
const LOEI1_DATA_AND_KROOCOOL = 'datacenter.loei1.go.th; kroocool.com dmc-2566';
const LOEI1_DATA = 'datacenter.loei1.go.th';
const RUKKROO = 'rukkroo.com 33242; khonkaen4.org dlict';
const KROOCOOL_4_MOVES = 'kroocool.com dmc-2566-4: pupils may be moved in and out until then';
const KROOCOOL_4 = 'kroocool.com dmc-2566-4';
const KROODEE = 'kroodee.com dmc-2567';
const SK1EDU = 'sk1edu.go.th 61129';
const LOPBURI2_JUNE = 'lopburi2.go.th: Jun 2559, days unknown';
const LOPBURI2_AGAIN = 'lopburi2.go.th: again, on the rebuilt site';
const SUPHANBURI_LINE = 'Suphanburi 1 manual 2564 (one line: record and confirm)';
const SUPHANBURI_LINE_30_OCT =
  'Suphanburi 1 manual 2564 (one line: record and confirm; data as of 30 Oct)';
const LOPBURI2_2557 = 'lopburi2.go.th: July–October 2557 in two phases, days unknown';

type Row = Omit<DatedStep, 'system' | 'academicYear' | 'round' | 'trust'>;

const says = (
  step: StepId,
  starts: string,
  ends: string,
  who: readonly Actor[],
  attestation: Attestation,
  source: string,
  more: Pick<DatedStep, 'note' | 'limited'> = {},
): Row => {
  const first = readMoment(starts);
  const last = readMoment(ends);
  return {
    step,
    ...(first && { starts: first }),
    ...(last && { ends: last }),
    who,
    attestation,
    source,
    ...more,
  };
};

const round = (
  system: SystemId,
  academicYear: number,
  id: RoundId | undefined,
  rows: readonly Row[],
): DatedStep[] =>
  rows.map((row) => ({
    system,
    academicYear,
    ...(id && { round: id }),
    ...row,
    trust: 'published',
  }));

/**
 * Every date of a past round that a source has published, in BE years; none is known after 2566.
 * Days in CE as published, `yyyy-mm-dd` or `yyyy-mm-ddThh:mm`; midnight at a day's end is 23:59.
 */
export const PUBLISHED: readonly DatedStep[] = [
  ...round('dmc', 2557, '2', [
    says('open', '', '', SCHOOL, SINGLE, LETTER_838_OPENING),
    says('confirm', '', '2014-11-10', SCHOOL, VERIFIED, LETTER_838),
    says('confirm', '2014-11-11', '2014-11-15', DISTRICT_SCHOOL, VERIFIED, LETTER_838, {
      note: 'school, through the district only',
      limited: true,
    }),
    says('close', '2014-11-15', '2014-11-15T23:59', OBEC, VERIFIED, LETTER_838_MIDNIGHT),
  ]),
  ...round('dmc', 2557, 'year-end', [
    says('confirm', '', '2015-05-14', SCHOOL, SINGLE, BOPP_16808, {
      note: 'named schools (repairs)',
      limited: true,
    }),
  ]),
  ...round('dmc', 2558, '1', [
    says('open', '2015-05-15', '', SCHOOL, SINGLE, BOPP_17258),
    says('confirm', '', '2015-06-10T23:59', SCHOOL, SINGLE, BOPP_17258_MIDNIGHT),
  ]),
  ...round('dmc', 2559, 'year-end', [
    says('open', '', '', SCHOOL, SINGLE, PKN2_OPENING),
    says('confirm', '', '2017-04-20', SCHOOL, SINGLE, PKN2),
  ]),
  ...round('dmc', 2560, '1', [
    says('open', '', '', SCHOOL, SINGLE, LOPBURI2_OPENING),
    says('confirm', '', '2017-06-10', SCHOOL, SINGLE, LOPBURI2_REFERENCE),
  ]),
  ...round('dmc', 2560, 'year-end', [
    says('confirm', '', '2018-03-31', SCHOOL, INFERRED, CHOTIKAH),
  ]),
  ...round('dmc', 2561, undefined, [
    says('verify', '2018-12-03', '2018-12-03', NOBODY, SINGLE, SKM, {
      note: 'head count of pupils in class',
    }),
  ]),
  ...round('dmc', 2562, 'year-end', [
    says('open', '2020-03-07', '', SCHOOL, SINGLE, KRUUPDATE),
    says('close', '', '2020-04-30', OBEC, SINGLE, KRUUPDATE),
  ]),
  ...round('dmc', 2563, '1', [
    says('open', '', '2020-07-15T16:00', SCHOOL, SINGLE, KRUACHIEVE_2563_DATA),
    says('confirm', '2020-07-18', '2020-07-18', SCHOOL, SINGLE, KRUACHIEVE_2563),
  ]),
  ...round('dmc', 2564, '1', [
    says('open', '2021-06-01', '', SCHOOL, SINGLE, KRU2DAY),
    says('confirm', '', '2021-06-25', SCHOOL, VERIFIED, KRU2DAY_AND_SUPHANBURI),
  ]),
  ...round('dmc', 2564, '2', [
    says('open', '2021-10-15', '2021-11-10', SCHOOL, SINGLE, SUPHANBURI),
    says('confirm', '2021-11-10T08:30', '2021-11-10T16:30', SCHOOL, SINGLE, SUPHANBURI),
    says('certify', '2021-11-10T08:30', '2021-11-10T16:30', DIRECTOR, SINGLE, SUPHANBURI),
    says('acknowledge', '2021-11-11', '2021-11-11', DISTRICT, SINGLE, SUPHANBURI),
    says('verify', '2021-10-15', '2021-11-11', DISTRICT_OBEC, SINGLE, SUPHANBURI),
    says('close', '2021-11-11', '2021-11-11', NOBODY, SINGLE, SUPHANBURI),
    says('handover', '2021-11-11', '2021-11-15', OBEC, SINGLE, SUPHANBURI),
  ]),
  ...round('dmc', 2564, 'year-end', [
    says('open', '2022-03-15', '2022-04-30', DISTRICT_SCHOOL, SINGLE, SUPHANBURI),
    says('confirm', '2022-04-30T08:30', '2022-04-30T16:30', SCHOOL, SINGLE, SUPHANBURI),
    says('certify', '2022-04-30T08:30', '2022-04-30T16:30', DIRECTOR, SINGLE, SUPHANBURI),
    says('acknowledge', '2022-05-01', '2022-05-01', DISTRICT, SINGLE, SUPHANBURI),
    says('verify', '2022-03-15', '2022-04-30', DISTRICT_OBEC, SINGLE, SUPHANBURI),
    says('close', '2022-05-01', '2022-05-01', OBEC, SINGLE, SUPHANBURI),
  ]),
  ...round('dmc', 2565, '1', [
    says('open', '2022-05-12', '', SCHOOL, SINGLE, KRUACHIEVE_2565_MENU),
    says('open', '2022-05-16', '2022-06-10', SCHOOL, SINGLE, LOEI1_ENTRY),
    says('verify', '2022-05-16', '2022-06-10', DISTRICT_OBEC, SINGLE, LOEI1),
    says('confirm', '2022-06-10T08:30', '2022-06-10T16:30', SCHOOL, VERIFIED, LOEI1_AND_OTHERS),
    says('certify', '2022-06-10T08:30', '2022-06-10T16:30', DIRECTOR, VERIFIED, LOEI1_AND_OTHERS),
    says('acknowledge', '2022-06-11', '2022-06-11', DISTRICT, VERIFIED, LOEI1_AND_OTHERS),
    says('close', '2022-06-11', '2022-06-11', OBEC, VERIFIED, LOEI1_AND_OTHERS),
    says('handover', '2022-06-12', '2022-06-30', OBEC, VERIFIED, LOEI1_AND_OTHERS),
  ]),
  ...round('dmc', 2565, '2', [
    says('open', '2022-07-01', '2022-11-10T16:30', SCHOOL, SINGLE, KROOCOOL_MOVES),
    says('confirm', '', '2022-11-10T16:30', SCHOOL, VERIFIED, LOEI1_DATA_AND_KROOCOOL),
  ]),
  ...round('dmc', 2565, 'year-end', [
    says('confirm', '', '2023-04-30', SCHOOL, SINGLE, LOEI1_DATA),
  ]),
  ...round('dmc', 2566, '1', [says('confirm', '', '2023-06-10', SCHOOL, VERIFIED, RUKKROO)]),
  ...round('dmc', 2566, '2', [
    says('open', '2023-07-17', '2023-11-10T16:30', SCHOOL, SINGLE, KROOCOOL_4_MOVES),
    says('confirm', '', '2023-11-10', SCHOOL, SINGLE, KROOCOOL_4),
  ]),
  ...round('dmc', 2566, 'year-end', [says('confirm', '', '2024-04-30', SCHOOL, SINGLE, KROODEE)]),
  ...round('bobec', 2558, 'annual', [says('confirm', '', '2015-10-10', SCHOOL, SINGLE, SK1EDU)]),
  ...round('bobec', 2559, 'annual', [
    says('open', '', '', SCHOOL, SINGLE, LOPBURI2_JUNE),
    says('open', '2016-11-15', '', SCHOOL, SINGLE, LOPBURI2_AGAIN),
  ]),
  ...round('bobec', 2564, 'annual', [
    says('open', '2021-10-01', '2021-10-30', DISTRICT_SCHOOL, SINGLE, SUPHANBURI_LINE),
    says('confirm', '2021-10-01', '2021-10-30', DISTRICT_SCHOOL, SINGLE, SUPHANBURI_LINE_30_OCT),
  ]),
  ...round('emis', 2557, 'annual', [says('open', '', '', SCHOOL, SINGLE, LOPBURI2_2557)]),
];
