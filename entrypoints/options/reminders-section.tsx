import '#components/options/reminders.css';
import { useEffect, useState } from 'preact/hooks';
import { Reminders } from '#components/options/reminders.tsx';
import { remindersWords } from '#components/words/reminders.ts';
import { roundsWords } from '#components/words/rounds.ts';
import { askToNotify, mayNotify, notify, onMayNotify } from '#utils/platform/notifications.ts';
import { localArea } from '#utils/platform/storage.ts';
import { dueForUser } from '#utils/rounds/due-steps.ts';
import { createGivenDates, OWN_DATES_KEY } from '#utils/rounds/given-dates-store.ts';
import { knownSteps } from '#utils/rounds/known-steps.ts';
import { stepTitles } from '#utils/rounds/reminder-text.ts';
import { decideReminders } from '#utils/rounds/reminders.ts';
import { momentText, SYSTEM_TITLES } from '#utils/rounds/words.ts';
import { createSharedLock } from '#utils/settings/lock.ts';
import type { ReminderSettings, Settings } from '#utils/settings/shape.ts';
import { bangkokTime } from '#utils/thai/dates.ts';

const dates = createGivenDates(localArea, createSharedLock(OWN_DATES_KEY));
const known = knownSteps(dates, (language) => roundsWords(language).ownSource);

/** The next reminder in words. */
async function nextOf(settings: Settings) {
  const now = bangkokTime(new Date());
  const due = await dueForUser(settings, known, now);
  const { next } = decideReminders(due, settings.reminders, undefined, now);
  if (!next) return undefined;
  const { language } = settings;
  const system = SYSTEM_TITLES[next.due.plan.system][language];
  const what = `${system} ${stepTitles(next.due, language)}`;
  return { when: momentText(next.at, language), what };
}

interface RemindersSectionProps {
  readonly settings: Settings;
  onChange(change: Partial<ReminderSettings>): void;
}

/** Reminders among the settings: the permission is asked of the browser in the same click. */
export function RemindersSection({ settings, onChange }: RemindersSectionProps) {
  const [allowed, setAllowed] = useState<boolean>();
  const [refused, setRefused] = useState(false);
  const [tried, setTried] = useState<'tried' | 'notTried'>();
  const [next, setNext] = useState<{ readonly when: string; readonly what: string }>();
  const { language } = settings;

  useEffect(() => {
    const leaving = new AbortController();
    const ask = () => void mayNotify().then(setAllowed);
    ask();
    onMayNotify(ask, leaving.signal);
    return () => leaving.abort();
  }, []);
  useEffect(() => {
    let here = true;
    void nextOf(settings).then((found) => here && setNext(found));
    return () => {
      here = false;
    };
  }, [settings]);

  const ask = async () => {
    const given = await askToNotify();
    setAllowed(given);
    setRefused(!given);
    return given;
  };
  return (
    <Reminders
      language={language}
      reminders={settings.reminders}
      allowed={allowed}
      refused={refused}
      next={next}
      tried={tried}
      onSwitch={(on) => {
        setTried(undefined);
        setRefused(false);
        if (!on) return onChange({ on });
        void ask().then((given) => onChange({ on: given }));
      }}
      onAllow={() => void ask()}
      onChange={onChange}
      onTry={() => {
        const words = remindersWords(language);
        void notify('try', words.title, words.example).then((shown) =>
          setTried(shown ? 'tried' : 'notTried'),
        );
      }}
    />
  );
}
