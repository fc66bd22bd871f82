import { render } from 'preact';
import {
  Teaching,
  type TeachingEvent,
  type TeachingState,
} from '#components/teaching/teaching.tsx';
import { type Language, sectionWord } from '#components/words.ts';
import type { Control } from '#utils/page/controls.ts';
import { controlAt, followKeys, windowBoxOf } from '#utils/page/pointing.ts';
import { lessonFor, type Pointed, pointedAt } from '#utils/page/teachable.ts';
import { sendToBackground } from '#utils/platform/messages.ts';
import type { TaughtLesson } from '#utils/platform/protocol.ts';
import { localArea } from '#utils/platform/storage.ts';
import { portalOf } from '#utils/portals/index.ts';
import type { Lesson } from '#utils/portals/lesson.ts';
import type { Portal } from '#utils/portals/model.ts';
import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import { readLessons } from '#utils/settings/taught-read.ts';
import { readUsable } from '#utils/settings/watch.ts';
import { choicesOf } from './choices.ts';
import { teachingRoot } from './root.ts';

interface Picked extends Pointed {
  readonly control: Control;
  /** What was taught of it before. */
  readonly before: TaughtLesson | undefined;
}

const sameControl = (one: TaughtLesson, other: TaughtLesson): boolean =>
  (['page', 'year', 'name', 'label', 'section'] as const).every(
    (part) => one[part] === other[part],
  );

/** Lets the user point at a control and say what it is; writes nothing into the page. */
export function startTeaching(document: Document): boolean {
  const untaught = portalOf(new URL(document.URL).hostname);
  const ending = new AbortController();
  const place = untaught && teachingRoot(document, ending.signal);
  if (!untaught || !place) return false;
  place.parentElement?.addEventListener('replaced', () => ending.abort(), { once: true });
  void teach(document, untaught, place, ending);
  return true;
}

async function teach(
  document: Document,
  untaught: Portal,
  place: HTMLElement,
  ending: AbortController,
): Promise<void> {
  const { language } = await readUsable(localArea);
  let state: TeachingState = { step: 'pointing' };
  let picked: Picked | undefined;
  /** Takes back what was done last. */
  let undo: (() => Promise<boolean>) | undefined;
  let pointing: AbortController | undefined;

  const show = (next: TeachingState) => {
    state = next;
    if (ending.signal.aborted) return;
    const groups = picked ? choicesOf(untaught, picked.page, language) : [];
    render(<Teaching language={language} state={state} groups={groups} onEvent={onEvent} />, place);
  };
  const send = async (type: 'teach' | 'unteach', lesson: TaughtLesson) => {
    const answer = await sendToBackground(type, lesson);
    return answer.ok && answer.reply;
  };

  const point = () => {
    picked = undefined;
    pointing?.abort();
    pointing = new AbortController();
    followKeys({
      document,
      onFocus: (control) => show({ step: 'pointing', box: windowBoxOf(control) }),
      onPick: (control) => void pick(control),
      onCancel: () => ending.abort(),
      signal: AbortSignal.any([pointing.signal, ending.signal]),
    });
    show({ step: 'pointing' });
  };

  const pick = async (control: Control) => {
    pointing?.abort();
    const lessons = (await readLessons(localArea, untaught.id)) as readonly (TaughtLesson &
      Lesson)[];
    const pointed = pointedAt(control, { ...untaught, lessons });
    const teachable = lessonFor(control, 'none', untaught);
    if (!teachable.ok) return show({ step: 'refused', why: teachable.why });
    const known = { ...teachable.lesson, portal: untaught.id };
    picked = { ...pointed, control, before: lessons.find((one) => sameControl(one, known)) };
    choose(false);
  };

  const choose = (failed: boolean) => {
    if (!picked) return;
    const { label, now, before } = picked;
    const field = now ? wordOf(now, language) : '';
    show({ step: 'choosing', label, now: field, taught: before !== undefined, failed });
  };

  const keep = async (field: Lesson['field']) => {
    if (!picked) return;
    const { control, label, before } = picked;
    const teachable = lessonFor(control, field, untaught);
    if (!teachable.ok) return show({ step: 'refused', why: teachable.why });
    const lesson = { ...teachable.lesson, portal: untaught.id };
    if (!(await send('teach', lesson))) return choose(true);
    undo = () => (before ? send('teach', before) : send('unteach', lesson));
    show({ step: 'done', label, field: field === 'none' ? '' : wordOf(field, language) });
  };

  const forget = async () => {
    if (!picked?.before) return;
    const { before, label } = picked;
    if (!(await send('unteach', before))) return choose(true);
    undo = () => send('teach', before);
    show({ step: 'done', label, field: undefined });
  };

  const onEvent = async (event: TeachingEvent) => {
    if (event.type === 'close') ending.abort();
    else if (event.type === 'again') point();
    else if (event.type === 'forget') await forget();
    else if (event.type === 'choose') await keep(event.field as Lesson['field']);
    else if (event.type === 'undo') {
      if (await undo?.()) show({ step: 'undone' });
    } else if ('x' in event && state.step === 'pointing') {
      const control = controlAt(document, event.x, event.y);
      if (control && event.type === 'pick') await pick(control);
      else show({ step: 'pointing', box: control && windowBoxOf(control) });
    }
  };

  ending.signal.addEventListener('abort', () => render(null, place), { once: true });
  point();
}

/** The field with whose it is: ชื่อ (บิดา). */
function wordOf(key: FieldKey, language: Language): string {
  const { label, section } = fieldOf(key);
  return `${label[language]} (${sectionWord(section, language)})`;
}
