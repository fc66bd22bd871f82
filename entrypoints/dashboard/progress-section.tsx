import '#components/progress/progress.css';
import { useEffect, useState } from 'preact/hooks';
import type { ProgressEvent, ProgressView } from '#components/progress/model.ts';
import { Progress } from '#components/progress/progress.tsx';
import { shortText } from '#components/progress/short-text.ts';
import { ready } from '#components/ready.ts';
import { progressWords } from '#components/words/progress.ts';
import type { Language } from '#components/words.ts';
import { saveFile } from '#utils/platform/files.ts';
import { sendToBackground } from '#utils/platform/messages.ts';
import { localArea, sessionArea } from '#utils/platform/storage.ts';
import { onChange } from '#utils/progress/changes.ts';
import { differencesIn, type SeenCounts } from '#utils/progress/class-counts.ts';
import type { ComeBack } from '#utils/progress/come-back.ts';
import { type LogFile, readLogFile, writeLogFile } from '#utils/progress/export-json.ts';
import type { TableWords } from '#utils/progress/export-tables.ts';
import { gcodeSteps } from '#utils/progress/gcode-steps.ts';
import type { LoggedRecord } from '#utils/progress/model.ts';
import { type LogTrouble, openTable } from '#utils/progress/open-table.ts';
import { CODE_LISTS } from '#utils/records/codes.ts';
import { RULE_TEXTS } from '#utils/rules/texts.ts';
import type { Settings } from '#utils/settings/shape.ts';
import { bangkokTime, formatShortThaiDate } from '#utils/thai/dates.ts';
import { byScope, choicesOf, roundOf, titleOf } from './progress-data.ts';
import type { Section, SectionState } from './section.ts';

/** What the user typed on the page; nothing of a person. */
interface Typed {
  readonly schoolName: string;
  /** By scope. */
  readonly targets: Readonly<Record<string, number>>;
}

const TYPED = 'progress-page';
const NOTHING: Typed = { schoolName: '', targets: {} };

const asTyped = (value: unknown): Typed => {
  const { schoolName, targets } = (value ?? {}) as Partial<Record<keyof Typed, unknown>>;
  return {
    schoolName: typeof schoolName === 'string' ? schoolName.slice(0, 100) : '',
    targets: Object.fromEntries(
      Object.entries((targets ?? {}) as object).filter(
        (entry): entry is [string, number] => Number.isInteger(entry[1]) && entry[1] > 0,
      ),
    ),
  };
};

interface Stored {
  readonly records: readonly LoggedRecord[];
  readonly damaged: number;
  readonly trouble?: LogTrouble | undefined;
  readonly comeBack: readonly ComeBack[];
  readonly counts: SeenCounts;
  readonly used?: number | undefined;
}

const UNREADABLE: Stored = {
  records: [],
  damaged: 0,
  trouble: 'memory',
  comeBack: [],
  counts: {},
};

/** @param scope what to read of it; absent: everything. */
async function load(scope?: string): Promise<Stored> {
  const { table, trouble } = await openTable();
  const { records, damaged } = await table.read(scope);
  const comeBack = ((await sessionArea.get('log-come-back')) ?? []) as readonly ComeBack[];
  const told = (await sessionArea.get('log-trouble')) as LogTrouble | null | undefined;
  const { usage } = await navigator.storage.estimate();
  const counts = ((await sessionArea.get('log-class-counts')) ?? {}) as SeenCounts;
  return { records, damaged, trouble: trouble ?? told ?? undefined, comeBack, counts, used: usage };
}

const gradeText = (code: string): string =>
  CODE_LISTS.grade.find(([known]) => known === code)?.[1] ?? code;

const tableWords = (language: Language): TableWords => {
  const words = progressWords(language);
  return {
    records: words.recordColumns.split('|'),
    classes: words.classColumns.split('|'),
    sheets: { summary: words.byClass, records: words.own.slice(0, 31) },
    gradeText,
    ruleText: (id) => RULE_TEXTS[id]?.title[language] ?? id,
  };
};

function ProgressPage({ settings, change }: SectionState) {
  const { language } = settings;
  const words = progressWords(language);
  const [stored, setStored] = useState<Stored>();
  const [typed, setTyped] = useState<Typed>(NOTHING);
  const [scope, setScope] = useState<string>();
  const [notice, setNotice] = useState<string>();
  const [offered, setOffered] = useState<{ readonly text: string; readonly file: LogFile }>();

  useEffect(() => {
    const leaving = new AbortController();
    const show = (next: Stored) => leaving.signal.aborted || setStored(next);
    let reading = false;
    let changed = false;
    /** Reads everything; what changes meanwhile is read once more, however much it is. */
    const refresh = async (): Promise<void> => {
      changed = reading;
      if (reading) return;
      reading = true;
      show(await load().catch(() => UNREADABLE));
      reading = false;
      if (changed && !leaving.signal.aborted) await refresh();
    };
    /** The round that is worked on first; a long log's others come when it is on screen. */
    const begin = async () => {
      const latest = await (await openTable()).table.latest();
      if (latest !== undefined) show(await load(latest));
    };
    void localArea.get(TYPED).then((value) => setTyped(asTyped(value)));
    onChange(() => void refresh(), leaving.signal);
    void begin()
      .catch(() => undefined)
      .then(() => setTimeout(refresh));
    return () => leaving.abort();
  }, []);

  useEffect(() => {
    if (stored) ready();
  }, [stored]);

  if (!stored) return <p role="status">{words.loading}</p>;
  const scopes = byScope(stored.records);
  const chosen = scope !== undefined && scopes.has(scope) ? scope : [...scopes.keys()][0];
  const records = chosen === undefined ? [] : (scopes.get(chosen) ?? []);
  const type = (next: Typed) => {
    setTyped(next);
    void localArea.set({ [TYPED]: next });
  };
  const view: ProgressView = {
    language,
    scopes: choicesOf(scopes, language),
    round:
      chosen === undefined
        ? undefined
        : roundOf(chosen, records, typed.targets[chosen] ?? 0, language, new Date()),
    schoolName: typed.schoolName,
    comeBack: stored.comeBack,
    differences: differencesIn(stored.counts),
    gcode: gcodeSteps(stored.records),
    ruleTitles: Object.fromEntries(
      Object.entries(RULE_TEXTS).map(([id, { title }]) => [id, title[language]]),
    ),
    settings: settings.log,
    trouble: stored.trouble,
    damaged: stored.damaged,
    used: stored.used,
    offered: offered && {
      count: offered.file.records.length,
      rounds: [...byScope(offered.file.records).keys()]
        .map((each) => titleOf(each, language))
        .join(', '),
    },
    notice,
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
    if (event.type === 'scope') setScope(event.scope);
    else if (event.type === 'schoolName') type({ ...typed, schoolName: event.name });
    else if (event.type === 'target' && chosen !== undefined)
      type({ ...typed, targets: { ...typed.targets, [chosen]: event.target } });
    else if (event.type === 'settings') await change(() => ({ log: event.change }));
    else if (event.type === 'delete') setNotice(await remove(event.scope));
    else if (event.type === 'import') setNotice(await look(event.file));
    else if (event.type === 'accept') setNotice(await takeIn());
    else if (event.type === 'refuse') setOffered(undefined);
    else if (event.type === 'print') window.print();
    else if (!round) return;
    else if (event.type === 'copy') {
      await navigator.clipboard.writeText(shortText(view, round));
      setNotice(words.copied);
    } else if (event.type === 'json')
      saveFile(name('json'), 'application/json', [
        // What is on screen may be only the round that was read first.
        writeLogFile((await load()).records, typed.schoolName, new Date()),
      ]);
    else {
      // Loaded when they are asked for: the page itself needs no spreadsheets.
      const { writeCsv, writeWorkbook } = await import('#utils/progress/export-tables.ts');
      if (event.type === 'csv')
        saveFile(name('csv'), 'text/csv', [writeCsv(records, tableWords(language))]);
      if (event.type === 'xlsx')
        saveFile(name('xlsx'), XLSX, [
          (await writeWorkbook(
            round.summary,
            records,
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
