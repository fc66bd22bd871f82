import '#components/progress/progress.css';
import '#components/progress/print.css';
import { useEffect, useState } from 'preact/hooks';
import type { ProgressEvent, ProgressView } from '#components/progress/model.ts';
import { Progress } from '#components/progress/progress.tsx';
import { shortText } from '#components/progress/short-text.ts';
import { ready } from '#components/ready.ts';
import { progressWords } from '#components/words/progress.ts';
import { saveFile } from '#utils/platform/files.ts';
import { sendToBackground } from '#utils/platform/messages.ts';
import { localArea } from '#utils/platform/storage.ts';
import { onChange } from '#utils/progress/changes.ts';
import { differencesIn } from '#utils/progress/class-counts.ts';
import { roundScope } from '#utils/progress/computers.ts';
import { type LogFile, readLogFile, writeLogFile } from '#utils/progress/export-json.ts';
import type { GcodeSteps } from '#utils/progress/gcode-steps.ts';
import type { LoggedRecord } from '#utils/progress/model.ts';
import { lookBriefly } from '#utils/progress/open-table.ts';
import type { Settings } from '#utils/settings/shape.ts';
import { bangkokTime, formatShortThaiDate } from '#utils/thai/dates.ts';
import { districtName, districtOffer } from './district-offer.ts';
import { choicesOf, roundOf, shownScopes, titleOf } from './progress-data.ts';
import {
  isNearlyFull,
  load,
  loadCounted,
  loadGcode,
  loadOrigin,
  loadRecords,
  type Stored,
  UNREADABLE,
} from './progress-load.ts';
import { gradeText, ruleWords, tableWords } from './progress-texts.ts';
import type { Section, SectionState } from './section.ts';

/** What the user typed on the page; nothing of a person. */
interface Typed {
  readonly schoolName: string;
  /** Where no page tells it; `''` until it is typed. */
  readonly schoolCode: string;
  /** By scope. */
  readonly targets: Readonly<Record<string, number>>;
}

const NO_REQUESTS: GcodeSteps = { waiting: 0, certified: 0, unclear: 0, inDmc: 0, seen: 0 };
const TYPED = 'progress-page';
const NOTHING: Typed = { schoolName: '', schoolCode: '', targets: {} };

const asTyped = (value: unknown): Typed => {
  const { schoolName, schoolCode, targets } = (value ?? {}) as Partial<
    Record<keyof Typed, unknown>
  >;
  return {
    schoolName: typeof schoolName === 'string' ? schoolName.slice(0, 100) : '',
    schoolCode: typeof schoolCode === 'string' && /^\d{6,10}$/.test(schoolCode) ? schoolCode : '',
    targets: Object.fromEntries(
      Object.entries((targets ?? {}) as object).filter(
        (entry): entry is [string, number] => Number.isInteger(entry[1]) && entry[1] > 0,
      ),
    ),
  };
};

function ProgressPage({ settings, change }: SectionState) {
  const { language } = settings;
  const words = progressWords(language);
  const [stored, setStored] = useState<Stored>();
  const [gcode, setGcode] = useState(NO_REQUESTS);
  const [records, setRecords] = useState<readonly LoggedRecord[]>();
  const [typed, setTyped] = useState<Typed>(NOTHING);
  const [scope, setScope] = useState<string>();
  const [notice, setNotice] = useState<string>();
  const [sending, setSending] = useState<readonly LoggedRecord[]>();
  const [offered, setOffered] = useState<{ readonly text: string; readonly file: LogFile }>();

  useEffect(() => {
    const leaving = new AbortController();
    const show = (next: Stored) => leaving.signal.aborted || setStored(next);
    let reading = false;
    let changed = false;
    /** Shows the sums first and looks at requests then; what changes meanwhile is read once more. */
    const refresh = async (): Promise<void> => {
      changed = reading;
      if (reading) return;
      reading = true;
      show(await load().catch(() => UNREADABLE));
      const steps = await loadGcode().catch(() => NO_REQUESTS);
      if (!leaving.signal.aborted) setGcode(steps);
      reading = false;
      if (changed && !leaving.signal.aborted) await refresh();
    };
    void localArea.get(TYPED).then((value) => setTyped(asTyped(value)));
    onChange(() => void refresh(), leaving.signal);
    // Every record is looked at once the page is there: what is damaged is set aside and told.
    const checked = () => sendToBackground('log-check', null);
    void load(lookBriefly)
      .then(show, () => undefined)
      .then(() => setTimeout(() => void refresh().then(checked)));
    return () => leaving.abort();
  }, []);

  useEffect(() => {
    if (stored) ready();
  }, [stored]);

  if (!stored) return <p role="status">{words.loading}</p>;
  const scopes = shownScopes(stored.sums);
  const sums = scopes.find((one) => one.scope === scope) ?? scopes[0];
  const chosen = sums?.scope;
  const type = (next: Typed) => {
    setTyped(next);
    void localArea.set({ [TYPED]: next });
  };
  const view: ProgressView = {
    language,
    scopes: choicesOf(scopes, language),
    round: sums && {
      ...roundOf(sums, typed.targets[sums.scope] ?? 0, language, new Date(), stored.known),
      records: records?.filter((one) => roundScope(one.scope) === sums.scope),
    },
    schoolName: typed.schoolName,
    comeBack: stored.comeBack,
    differences: differencesIn(stored.counts),
    gcode,
    rules: ruleWords(language),
    settings: settings.log,
    trouble: stored.trouble,
    damaged: stored.damaged,
    used: stored.used,
    nearlyFull: isNearlyFull(stored),
    district: sums && sending && districtOffer(sums.scope, sending, typed),
    offered: offered && {
      count: offered.file.records.length,
      rounds: [...new Set(offered.file.records.map((one) => roundScope(one.scope)))]
        .map((each) => titleOf(each, language))
        .join(', '),
    },
    notice,
    todayText: formatShortThaiDate(bangkokTime(new Date()).date),
    dayText: formatShortThaiDate,
    momentText: (moment) => formatShortThaiDate(bangkokTime(new Date(moment)).date),
    gradeText,
  };

  /** Why a file cannot be taken in; `undefined` where it waits for the user's word. */
  const look = async (given: File): Promise<string | undefined> => {
    const text = await given.text();
    const read = readLogFile(text);
    setOffered(read.ok ? { text, file: read.file } : undefined);
    if (read.ok) return undefined;
    if (read.why === 'newer') return words.newer;
    return read.why === 'record' ? words.badRecord(read.record) : words.noJson;
  };
  const takeIn = async () => {
    const answer = await sendToBackground('log-import', offered?.text ?? '');
    setOffered(undefined);
    return answer.ok && answer.reply >= 0 ? words.imported(answer.reply) : words.failed;
  };
  const remove = async (gone: string | null) => {
    const answer = await sendToBackground('log-clear', gone);
    if (!answer.ok) return words.failed;
    if (gone === null) type(NOTHING);
    return words.deleted;
  };
  const name = (ending: string) => `truatthan-${(chosen ?? 'log').replaceAll('/', '-')}.${ending}`;

  const act = async (event: ProgressEvent) => {
    const { round } = view;
    if (event.type === 'scope') {
      setScope(event.scope);
      setSending(undefined);
      if (records) setRecords(await loadRecords(event.scope));
    } else if (event.type === 'records')
      setRecords(event.shown ? await loadRecords(chosen) : undefined);
    else if (event.type === 'schoolName') type({ ...typed, schoolName: event.name });
    else if (event.type === 'target' && chosen !== undefined)
      type({ ...typed, targets: { ...typed.targets, [chosen]: event.target } });
    else if (event.type === 'settings') await change(() => ({ log: event.change }));
    else if (event.type === 'delete') setNotice(await remove(event.scope));
    else if (event.type === 'import') setNotice(await look(event.file));
    else if (event.type === 'accept') setNotice(await takeIn());
    else if (event.type === 'refuse') setOffered(undefined);
    else if (event.type === 'print') window.print();
    else if (event.type === 'districtCode') type({ ...typed, schoolCode: event.code });
    else if (event.type === 'districtCancel') setSending(undefined);
    else if (event.type === 'districtSave' && view.district) {
      const { file, text } = view.district;
      saveFile(districtName(file), 'application/json', [text]);
      setSending(undefined);
    } else if (!round) return;
    else if (event.type === 'district') setSending(await loadCounted(round.scope));
    else if (event.type === 'copy') {
      await navigator.clipboard.writeText(shortText(view, round));
      setNotice(words.copied);
    } else if (event.type === 'json')
      saveFile(name('json'), 'application/json', [
        writeLogFile(await loadRecords(), typed.schoolName, new Date(), await loadOrigin()),
      ]);
    else {
      // Loaded when they are asked for: the page itself needs no spreadsheets.
      const { writeCsv, writeWorkbook } = await import('#utils/progress/export-tables.ts');
      const own = await loadCounted(round.scope);
      if (event.type === 'csv')
        saveFile(name('csv'), 'text/csv', [writeCsv(own, tableWords(language))]);
      if (event.type === 'xlsx')
        saveFile(name('xlsx'), XLSX, [
          (await writeWorkbook(
            round.summary,
            own,
            tableWords(language),
          )) as Uint8Array<ArrayBuffer>,
        ]);
    }
  };
  const onEvent = (event: ProgressEvent) => void act(event).catch(() => setNotice(words.failed));
  return <Progress view={view} onEvent={onEvent} />;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where the school stands: `#/progress`. */
export const PROGRESS_SECTION: Section = {
  id: 'progress',
  waits: true,
  title: (language: Settings['language']) => progressWords(language).title,
  show: (state) => <ProgressPage {...state} />,
};
