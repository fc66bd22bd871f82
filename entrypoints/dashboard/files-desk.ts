import type { FilesEvent, FilesState } from '#components/files/model.ts';
import type { RosterSetup } from '#utils/roster/check-file.ts';
import type { ReportWords } from '#utils/roster/report.ts';
import type { SchoolCount } from '#utils/roster/school-counts.ts';
import type { FromWorker, ToWorker } from '#utils/roster/talk.ts';
import { plainName } from '#utils/thai/plain-name.ts';
import { save } from './save-file.ts';
import { startFilesWorker } from './start-files-worker.ts';

/** What a filter is while nobody chose. */
const IDLE: FilesState = {
  phase: 'idle',
  fileName: '',
  part: 0,
  secondsLeft: undefined,
  problem: undefined,
  tally: undefined,
  info: undefined,
  schoolCode: '',
  filter: {
    grouping: 'class',
    severities: ['error', 'warning', 'info'],
    search: '',
    language: 'th',
    reveal: false,
  },
  view: undefined,
  comparison: undefined,
  reportFailed: false,
  counting: undefined,
  printing: undefined,
};

/** More lines than this no one reads on paper. */
const PRINTED = 3000;
/** Before this much is read, ms, no time left is told. */
const SURE = 1500;

export interface FilesNeeds {
  setup(): RosterSetup;
  words(state: FilesState): ReportWords;
  /** Keeps what schools come to on the district's desk; answers how many were kept. */
  count(schools: readonly SchoolCount[], state: FilesState): Promise<number>;
}

/**
 * Between the page and the worker that holds the file: one worker a file, ended with it, so that
 * nothing stays.
 */
export function filesDesk(needs: FilesNeeds, onChange: (state: FilesState) => void) {
  let state = IDLE;
  let worker: Worker | undefined;
  let open: File | undefined;
  let began = 0;
  let wanted = { from: 0, count: 60 };

  const set = (part: Partial<FilesState>) => {
    state = { ...state, ...part };
    onChange(state);
  };
  const tell = (message: ToWorker) => worker?.postMessage(message);
  const look = () => tell({ type: 'view', filter: state.filter, ...wanted });
  const end = () => {
    worker?.terminate();
    worker = undefined;
    open = undefined;
  };
  const reset = (part: Partial<FilesState>) => {
    const { filter } = state;
    set({ ...IDLE, filter: { ...filter, search: '', reveal: false }, ...part });
  };

  const keepCounts = async (schools: readonly SchoolCount[]) => {
    const { fileName } = state;
    const kept = await needs.count(schools, state).catch(() => 0);
    if (state.fileName === fileName) set({ counting: kept > 0 ? kept : 'failed' });
  };

  const heard = (message: FromWorker) => {
    switch (message.type) {
      case 'progress': {
        const spent = performance.now() - began;
        const left = message.part > 0.02 ? (spent / message.part - spent) / 1000 : undefined;
        return set({
          tally: message.tally,
          part: message.part,
          secondsLeft: spent > SURE && left !== undefined ? Math.ceil(left) : undefined,
          ...(message.view && { view: message.view }),
        });
      }
      case 'done':
        set({
          phase: 'checked',
          part: 1,
          tally: message.tally,
          info: message.info,
          schoolCode: message.schoolCode,
        });
        return look();
      case 'view':
        return set({ view: message.view });
      case 'printed':
        return set({ printing: message.lines });
      case 'compared':
        return set({ comparison: message.result });
      case 'report':
        return save(message.file);
      case 'counted':
        return void keepCounts(message.schools);
      case 'problem':
        if (message.of === 'count') return set({ counting: 'failed' });
        if (message.of === 'compare') return set({ comparison: message.id });
        if (message.of !== 'check') return set({ reportFailed: true });
        end();
        return reset({ phase: 'refused', fileName: state.fileName, problem: message.id });
    }
  };

  const start = (file: File, sheet?: string) => {
    end();
    open = file;
    reset({ phase: 'checking', fileName: plainName(file.name) });
    began = performance.now();
    const mine = startFilesWorker();
    worker = mine;
    // What a worker said before it was ended is of a file that is gone.
    mine.onmessage = ({ data }: MessageEvent<FromWorker>) => mine === worker && heard(data);
    mine.onerror = () =>
      mine === worker && heard({ type: 'problem', of: 'check', id: 'unreadable' });
    tell({ type: 'check', file, setup: needs.setup(), sheet });
    look();
  };

  const act = (event: FilesEvent) => {
    switch (event.type) {
      case 'file':
        return start(event.file);
      case 'sheet':
        return open && start(open, event.sheet);
      case 'compare':
        set({ comparison: 'busy' });
        return tell({
          type: 'compare',
          file: event.file,
          setup: needs.setup(),
          sheet: state.info?.sheet,
          language: state.filter.language,
        });
      case 'cancel':
        end();
        return reset({ phase: 'cancelled' });
      case 'clear':
        end();
        return reset({});
      case 'filter':
        wanted = { ...wanted, from: 0 };
        set({ filter: { ...state.filter, ...event.filter } });
        return look();
      case 'lines':
        wanted = { from: event.from, count: event.count };
        return look();
      case 'report':
        set({ reportFailed: false });
        return tell({
          type: 'report',
          kind: event.kind,
          words: needs.words(state),
          filter: state.filter,
        });
      case 'count':
        set({ counting: 'busy' });
        return tell({ type: 'count' });
      case 'print':
        return tell({ type: 'print', filter: state.filter, count: PRINTED });
    }
  };

  return {
    state: () => state,
    act,
    printed: () => set({ printing: undefined }),
  };
}
