import '#components/options/backup.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Backup, type ShownBackup } from '#components/options/backup.tsx';
import { backupWords } from '#components/words/backup.ts';
import { localArea } from '#utils/platform/storage.ts';
import {
  createGivenDates,
  type GivenDates,
  OWN_DATES_KEY,
} from '#utils/rounds/given-dates-store.ts';
import { backupFile, type Backup as Kept, readBackup } from '#utils/settings/backup-file.ts';
import { createSharedLock } from '#utils/settings/lock.ts';
import { DEFAULTS, type Settings } from '#utils/settings/shape.ts';
import type { SettingsStore } from '#utils/settings/store.ts';
import { createTaught } from '#utils/settings/taught.ts';
import type { TaughtField } from '#utils/settings/taught-shape.ts';
import { datesIn } from './backup-dates.ts';
import { differenceOf, problemText } from './backup-words.ts';
import { isField } from './taught-words.ts';

type All = Kept<GivenDates>;

const NAME = 'truatthan-settings.json';
/** Far above what the most settings, lessons and dates take, bytes. */
const LARGEST = 2_000_000;

const taught = createTaught(localArea);
const dates = createGivenDates(localArea, createSharedLock(OWN_DATES_KEY));

const KNOWS = { field: (key: string) => key === 'none' || isField(key), dates: datesIn };

interface BackupSectionProps {
  readonly settings: Settings;
  readonly store: SettingsStore;
}

/** The file of all settings, and the way back to the usual ones; both can be undone while the page is open. */
export function BackupSection({ settings, store }: BackupSectionProps) {
  const { language } = settings;
  const [lessons, setLessons] = useState<readonly TaughtField[]>([]);
  const [given, setGiven] = useState<GivenDates>({ own: [], district: [] });
  const [offered, offer] = useState<All>();
  const [before, remember] = useState<All>();
  const [outcome, setOutcome] = useState<ShownBackup>();

  useEffect(() => {
    const leaving = new AbortController();
    void taught.read().then(setLessons);
    void dates.read().then(setGiven);
    taught.subscribe(setLessons, leaving.signal);
    dates.subscribe(setGiven, leaving.signal);
    return () => leaving.abort();
  }, []);

  const now = useMemo<All>(
    () => ({
      settings,
      taught: lessons,
      dates: { own: given.own, district: given.district },
    }),
    [settings, lessons, given],
  );
  const href = useMemo(
    () => URL.createObjectURL(new Blob([backupFile(now)], { type: 'application/json' })),
    [now],
  );
  useEffect(() => () => URL.revokeObjectURL(href), [href]);

  const put = async (all: All, done: 'taken' | 'wasReset' | 'undone') => {
    offer(undefined);
    const kept = await Promise.all([
      store.replace(all.settings).then(({ kind }) => kind === 'saved'),
      taught.replace(all.taught),
      dates.update(() => all.dates),
    ]);
    setOutcome({ kind: kept.every(Boolean) ? done : 'failed' });
  };
  const change = (all: All, done: 'taken' | 'wasReset') => {
    remember(now);
    void put(all, done);
  };
  const onFile = async (file: File) => {
    offer(undefined);
    const refuse = (problems: readonly string[]) => setOutcome({ kind: 'refused', problems });
    if (file.size > LARGEST) return refuse([backupWords(language).tooLarge]);
    const reading = readBackup(await file.text(), KNOWS);
    if (!reading.ok) return refuse(reading.problems.map((one) => problemText(one, language)));
    setOutcome(undefined);
    offer(reading.backup);
  };

  return (
    <Backup
      language={language}
      file={{ name: NAME, href }}
      shown={offered ? differenceOf(now, offered, language) : outcome}
      onFile={(file) => void onFile(file)}
      onTake={() => offered && change(offered, 'taken')}
      onLeave={() => offer(undefined)}
      onReset={() => change({ ...now, settings: { ...DEFAULTS, language } }, 'wasReset')}
      onUndo={() => before && void put(before, 'undone')}
    />
  );
}
