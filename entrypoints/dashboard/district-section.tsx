import '#components/kept-aside.css';
import '#components/progress/progress.css';
import '#components/progress/print.css';
import '#components/district/district.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { District } from '#components/district/district.tsx';
import type { DistrictEvent, DistrictView } from '#components/district/model.ts';
import { inOrder } from '#components/district/order.ts';
import { KeptAsideNotice } from '#components/kept-aside.tsx';
import { ready } from '#components/ready.ts';
import { districtWords } from '#components/words/district.ts';
import { DISTRICT_STORE } from '#utils/district/idb-schools.ts';
import { type Letters, NO_LETTERS, USUAL_LETTERS } from '#utils/district/letter.ts';
import { fullName } from '#utils/district/school-name.ts';
import { saveFile, saveJson } from '#utils/platform/files.ts';
import { sendToBackground } from '#utils/platform/messages.ts';
import { onChange } from '#utils/progress/changes.ts';
import {
  dayText,
  districtRound,
  districtTableWords,
  letterOf,
  ruleTitle,
  scopesOf,
} from './district-data.ts';
import {
  keepExpected,
  keepLetters,
  keptLetters,
  loadExpected,
  loadLetters,
  loadSchools,
  type StoredSchools,
} from './district-load.ts';
import { takeAll } from './district-take.ts';
import type { Section, SectionState } from './section.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NONE: StoredSchools = { schools: [], damaged: 0, trouble: false, known: [] };

function DistrictPage({ settings }: SectionState) {
  const { language, log } = settings;
  const words = districtWords(language);
  const [stored, setStored] = useState<StoredSchools>();
  const [letters, setLetters] = useState<Letters>(NO_LETTERS);
  const [expected, setExpected] = useState(0);
  const [scope, setScope] = useState<string>();
  const [taking, setTaking] = useState<DistrictView['taking']>();
  const [taken, setTaken] = useState<DistrictView['taken']>();
  const [notice, setNotice] = useState<string>();

  useEffect(() => {
    const leaving = new AbortController();
    const refresh = async () => {
      const next = await loadSchools();
      if (!leaving.signal.aborted) setStored(next);
    };
    void loadLetters().then(setLetters);
    void loadExpected().then(setExpected);
    onChange(() => void refresh(), leaving.signal, DISTRICT_STORE);
    void refresh();
    return () => leaving.abort();
  }, []);

  useEffect(() => {
    if (stored) ready();
  }, [stored]);

  const { schools, known } = stored ?? NONE;
  const scopes = useMemo(() => scopesOf(schools, language), [schools, language]);
  const chosen = (scopes.find((one) => one.scope === scope) ?? scopes[0])?.scope;
  const round = useMemo(
    () =>
      chosen === undefined
        ? undefined
        : districtRound(chosen, schools, letters, known, language, Date.now()),
    [chosen, schools, letters, known, language],
  );
  if (!stored) return <p role="status">{words.loading}</p>;

  const view: DistrictView = {
    language,
    scopes,
    round,
    expected,
    letters,
    taking,
    taken,
    trouble: stored.trouble,
    damaged: stored.damaged,
    log,
    notice,
    todayText: dayText(Date.now()),
    dayText,
    ruleTitle: ruleTitle(language),
  };

  const copy = async (text: string, said: string) =>
    setNotice(
      await navigator.clipboard.writeText(text).then(
        () => said,
        () => words.notCopied,
      ),
    );
  const keep = async (next: Letters, said: string) => {
    await keepLetters(next);
    setLetters(next);
    setNotice(said);
  };
  const take = async (files: readonly File[]) => {
    setTaken(undefined);
    setTaking({ done: 0, total: files.length });
    try {
      setTaken(await takeAll(files, (done) => setTaking({ done, total: files.length })));
    } finally {
      setTaking(undefined);
    }
  };
  const save = async (kind: 'csv' | 'xlsx') => {
    if (!round) return;
    // Loaded when they are asked for: the page itself needs no spreadsheets.
    const { writeDistrictCsv, writeDistrictWorkbook } = await import('#utils/district/export.ts');
    const lines = inOrder(round.summary.lines, { by: 'status', descending: false });
    const name = `truatthan-schools-${round.scope.replaceAll('/', '-')}.${kind}`;
    const itsWords = districtTableWords(language);
    if (kind === 'csv') saveFile(name, 'text/csv', [writeDistrictCsv(lines, itsWords)]);
    else {
      const bytes = await writeDistrictWorkbook(round.summary, lines, itsWords);
      saveFile(name, XLSX, [bytes as Uint8Array<ArrayBuffer>]);
    }
  };

  const act = async (event: DistrictEvent) => {
    if (event.type === 'scope') setScope(event.scope);
    else if (event.type === 'expected') {
      setExpected(event.count);
      await keepExpected(event.count);
    } else if (event.type === 'copyAll') await copy(round?.letterToAll ?? '', words.copiedAll);
    else if (event.type === 'copyOne') {
      const text = letterOf(event.line, round?.scope ?? '', letters, known, Date.now());
      await copy(text, words.copied(fullName(event.line)));
    } else if (event.type === 'files') await take(event.files);
    else if (event.type === 'letter')
      await keep({ ...letters, [event.kind]: event.text }, words.letterSaved);
    else if (event.type === 'usualLetter')
      await keep({ ...letters, [event.kind]: USUAL_LETTERS[event.kind] }, words.letterReset);
    else if (event.type === 'print') window.print();
    else if (event.type === 'delete') {
      const answer = await sendToBackground('district-clear', event.scope);
      setNotice(answer.ok ? words.deleted : words.failed);
      if (answer.ok) setTaken(undefined);
    } else await save(event.type);
  };
  const onEvent = (event: DistrictEvent) => void act(event).catch(() => setNotice(words.failed));
  return (
    <District view={view} onEvent={onEvent}>
      <KeptAsideNotice language={language} store={keptLetters} onSave={saveJson} />
    </District>
  );
}

/** A district's schools: `#/district`. */
export const DISTRICT_SECTION: Section = {
  id: 'district',
  waits: true,
  title: (language) => districtWords(language).title,
  show: (state) => <DistrictPage {...state} />,
};
