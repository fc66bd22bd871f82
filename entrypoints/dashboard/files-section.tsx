import '#components/files/counts.css';
import '#components/files/files.css';
import '#components/files/printed.css';
import '#components/files/rows.css';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Files } from '#components/files/files.tsx';
import type { FilesState } from '#components/files/model.ts';
import type { PupilPages } from '#components/files/pupil-page.tsx';
import { ready } from '#components/ready.ts';
import { filesWords } from '#components/words/files.ts';
import { severityWord } from '#components/words.ts';
import { showPupil, tabOfPupil } from '#utils/platform/pupil-tab.ts';
import type { RosterSetup } from '#utils/roster/check-file.ts';
import type { ReportWords } from '#utils/roster/report.ts';
import { pageRound } from '#utils/rounds/page-round.ts';
import { RULE_TEXTS } from '#utils/rules/texts.ts';
import type { Settings } from '#utils/settings/shape.ts';
import { academicYearAt, bangkokTime, formatThaiDate } from '#utils/thai/dates.ts';
import { countSchools } from './count-schools.ts';
import { filesDesk } from './files-desk.ts';
import type { Section } from './section.ts';

let settings: Settings | undefined;
let changed: (state: FilesState) => void = () => undefined;

const setup = (): RosterSetup => {
  const clock = new Date();
  const { date: today } = bangkokTime(clock);
  const round = pageRound('dmc', undefined, 'th', clock);
  return {
    context: {
      today,
      academicYear: round.academicYear ?? academicYearAt(today),
      ...(round.span && { round: round.span, deadlines: round.deadlines }),
    },
    optionalFields: settings?.optionalFields ?? [],
    disabledRules: settings?.disabledRules ?? [],
    ruleOptions: settings?.ruleOptions ?? {},
  };
};

const pad = (number: number): string => String(number).padStart(2, '0');

/** BE day and time in Thailand. */
const now = () => {
  const { date, minutes } = bangkokTime(new Date());
  const [hours, rest] = [pad(Math.floor(minutes / 60)), pad(minutes % 60)];
  return {
    shown: `${formatThaiDate(date)} ${hours}:${rest}`,
    inName: `${date.year + 543}${pad(date.month)}${pad(date.day)}-${hours}${rest}`,
  };
};

const headingOf = ({ fileName, filter }: FilesState): string =>
  filesWords(filter.language).heading(fileName, now().shown);

const reportWords = (state: FilesState): ReportWords => {
  const { language } = state.filter;
  const words = filesWords(language);
  const severities = {
    error: severityWord('error', language),
    warning: severityWord('warning', language),
    info: severityWord('info', language),
  };
  const round = /^(25\d\d-[1-4])-/.exec(state.fileName)?.[1] ?? `${state.info?.academicYear ?? ''}`;
  return {
    summary: words.summary,
    personal: words.personal,
    heading: headingOf(state),
    columns: words.reportColumns,
    classColumns: [words.class, words.pupils, ...Object.values(severities)],
    rule: words.rule,
    all: words.all,
    severities,
    fileName: words.fileName(state.schoolCode, round, now().inName),
  };
};

const desk = filesDesk({ setup, words: reportWords, count: countSchools }, (state) =>
  changed(state),
);

/** DMC's list of pupils, which the user opens by a click. */
const listAddress = ({ info }: FilesState): string =>
  `https://portal.bopp-obec.info/obec${(info?.academicYear ?? setup().context.academicYear ?? 2569) % 100}/student/`;

const PAGES: PupilPages = {
  isOpen: async (studentNo) => (await tabOfPupil(studentNo)) !== undefined,
  show: showPupil,
};

function FilesPart({ language }: Pick<Settings, 'language'>) {
  const [state, setState] = useState(desk.state());
  changed = setState;
  const act = useCallback(desk.act, []);
  const { phase, printing } = state;
  useEffect(() => act({ type: 'filter', filter: { language } }), [act, language]);
  useEffect(() => {
    // After every drawing: the frame of the dashboard says that it is ready with each of its own.
    if (phase !== 'idle')
      document.documentElement.dataset.truatthanState = phase === 'checking' ? phase : 'checked';
    else ready();
  });
  useEffect(() => ready, []);
  useEffect(() => {
    if (!printing) return;
    addEventListener('afterprint', desk.printed, { once: true });
    print();
  }, [printing]);
  return (
    <Files
      state={state}
      heading={headingOf(state)}
      listAddress={listAddress(state)}
      pages={PAGES}
      onEvent={act}
      ruleTitle={(rule) => RULE_TEXTS[rule]?.title[language] ?? rule}
    />
  );
}

/** The whole school from DMC's download, at `#/files`. */
export const FILES_SECTION: Section = {
  id: 'files',
  title: (language) => filesWords(language).title,
  show: ({ settings: given }) => {
    settings = given;
    return <FilesPart language={given.language} />;
  },
};
