import '#components/kept-aside.css';
import '#components/options/taught.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { KeptAsideNotice } from '#components/kept-aside.tsx';
import { type ShownFileReading, Taught } from '#components/options/taught.tsx';
import { taughtWords } from '#components/words/taught.ts';
import type { Language } from '#components/words.ts';
import { saveJson } from '#utils/platform/files.ts';
import { localArea } from '#utils/platform/storage.ts';
import { createKeptAside } from '#utils/settings/kept-aside.ts';
import { createTaught, TAUGHT_ASIDE_KEY } from '#utils/settings/taught.ts';
import { readTaughtFile, taughtFile } from '#utils/settings/taught-file.ts';
import {
  controlOf,
  isOfThisVersion,
  TAUGHT_KEY,
  TAUGHT_VERSION,
  type TaughtField,
} from '#utils/settings/taught-shape.ts';
import { differenceIn, isField, problemText, shownLesson } from './taught-words.ts';

const NAME = 'truatthan-taught-fields.json';
/** Far above what the most lessons take, bytes. */
const LARGEST = 500_000;

const store = createTaught(localArea);

const kept = createKeptAside(localArea, [
  {
    kind: 'taught',
    key: TAUGHT_KEY,
    asideKey: TAUGHT_ASIDE_KEY,
    version: TAUGHT_VERSION,
    isUsable: isOfThisVersion,
  },
]);

/** What the user taught, followed as it changes in any page. */
export function TaughtSection({ language }: { readonly language: Language }) {
  const [lessons, setLessons] = useState<readonly TaughtField[]>([]);
  const [offered, setOffered] = useState<readonly TaughtField[]>([]);
  const [outcome, setOutcome] = useState<ShownFileReading>();

  useEffect(() => {
    const leaving = new AbortController();
    void store.read().then(setLessons);
    store.subscribe(setLessons, leaving.signal);
    return () => leaving.abort();
  }, []);

  const href = useMemo(
    () => URL.createObjectURL(new Blob([taughtFile(lessons)], { type: 'application/json' })),
    [lessons],
  );
  useEffect(() => () => URL.revokeObjectURL(href), [href]);

  const onFile = async (file: File) => {
    setOffered([]);
    const refuse = (problems: readonly string[]) => setOutcome({ kind: 'refused', problems });
    if (file.size > LARGEST) return refuse([taughtWords(language).tooLarge]);
    const knows = (field: string) => field === 'none' || isField(field);
    const reading = readTaughtFile(await file.text(), knows);
    if (!reading.ok) return refuse(reading.problems.map((one) => problemText(one, language)));
    setOutcome(undefined);
    setOffered(reading.lessons);
  };
  const take = async () => {
    const taken = await store.teach(offered);
    setOffered([]);
    setOutcome({ kind: taken ? 'taken' : 'failed' });
  };

  return (
    <Taught
      language={language}
      lessons={lessons.map((lesson) => shownLesson(lesson, language))}
      file={{ name: NAME, href }}
      reading={offered.length > 0 ? differenceIn(lessons, offered, language) : outcome}
      onRemove={(key) => void store.forget(lessons.filter((one) => controlOf(one) === key))}
      onFile={(file) => void onFile(file)}
      onTake={() => void take()}
      onLeave={() => setOffered([])}
    >
      <KeptAsideNotice language={language} store={kept} onSave={saveJson} />
    </Taught>
  );
}
