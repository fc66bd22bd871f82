import { roundsWords } from '#components/words/rounds.ts';
import { localArea, sessionArea } from '#utils/platform/storage.ts';
import type { SeenCounts } from '#utils/progress/class-counts.ts';
import type { ComeBack } from '#utils/progress/come-back.ts';
import { ownOrigin, roundScope, withoutDoubles } from '#utils/progress/computers.ts';
import { isCounted } from '#utils/progress/counted.ts';
import { type GcodeSteps, gcodeStepsIn } from '#utils/progress/gcode-steps.ts';
import type { LoggedRecord } from '#utils/progress/model.ts';
import { type LogTrouble, type Look, openTable } from '#utils/progress/open-table.ts';
import type { ScopeSums } from '#utils/progress/sums.ts';
import { createGivenDates, OWN_DATES_KEY } from '#utils/rounds/given-dates-store.ts';
import { knownSteps } from '#utils/rounds/known-steps.ts';
import type { DatedStep } from '#utils/rounds/model.ts';
import { createSharedLock } from '#utils/settings/lock.ts';

/** What the page shows of the log: sums, not records, since a log may be long. */
export interface Stored {
  readonly sums: readonly ScopeSums[];
  readonly damaged: number;
  readonly trouble?: LogTrouble | undefined;
  readonly comeBack: readonly ComeBack[];
  readonly counts: SeenCounts;
  /** Dates that the user gave. */
  readonly known: readonly DatedStep[];
  /** Bytes; absent where the browser does not say. */
  readonly used?: number | undefined;
  readonly quota?: number | undefined;
}

export const UNREADABLE: Stored = {
  sums: [],
  damaged: 0,
  trouble: 'memory',
  comeBack: [],
  counts: {},
  known: [],
};

const dates = createGivenDates(localArea, createSharedLock(OWN_DATES_KEY));
const knownBy = knownSteps(dates, (language) => roundsWords(language).ownSource);

/** @param look how closely to look at the log before it is believed */
export async function load(look?: Look): Promise<Stored> {
  const [{ table, trouble }, comeBack, told, lost, counts, known, { usage, quota }] =
    await Promise.all([
      openTable(undefined, look),
      sessionArea.get('log-come-back'),
      sessionArea.get('log-trouble'),
      sessionArea.get('log-lost'),
      sessionArea.get('log-class-counts'),
      knownBy(),
      navigator.storage.estimate(),
    ]);
  const [sums, damaged] = await Promise.all([table.sums(), table.damaged()]);
  return {
    sums,
    damaged,
    trouble:
      trouble ?? (told as LogTrouble | null | undefined) ?? (lost === true ? 'lost' : undefined),
    comeBack: (comeBack ?? []) as readonly ComeBack[],
    known,
    counts: (counts ?? {}) as SeenCounts,
    used: usage,
    quota,
  };
}

/** Little enough for a round's records not to fit, bytes. */
const LITTLE = 20_000_000;

/** Whether a warning is due before a save fails. */
export const isNearlyFull = ({ used, quota }: Pick<Stored, 'used' | 'quota'>): boolean =>
  used !== undefined && quota !== undefined && quota > 0 && quota - used < LITTLE;

/** Every record of a round, those of other computers among them, or of all rounds. */
export async function loadRecords(round?: string): Promise<readonly LoggedRecord[]> {
  const { table } = await openTable();
  if (round === undefined) return table.read();
  const scopes = (await table.scopes()).filter((scope) => roundScope(scope) === round);
  return (await Promise.all(scopes.map((scope) => table.read(scope)))).flat();
}

/** Those that count, each once. */
export const loadCounted = async (round: string): Promise<readonly LoggedRecord[]> =>
  withoutDoubles((await loadRecords(round)).filter(isCounted));

/** Stands for this computer in a file that another takes in. */
export const loadOrigin = async (): Promise<string> =>
  ownOrigin(await (await openTable()).table.key());

export const loadGcode = async (): Promise<GcodeSteps> => gcodeStepsIn((await openTable()).table);
