import {
  isCompound,
  isForeign,
  plainOf,
  readScript,
  tidyLabel,
  withoutActor,
  withoutAsking,
  withoutGloss,
  withoutHints,
} from './label-text.ts';
import { nearestIn } from './misspelt.ts';
import { isBareOwner, type Owner, peelOwner, readSection } from './owners.ts';
import type { Concept, Vocabulary } from './vocabulary.ts';

export interface LabelReading {
  /** What is asked; `undefined` where the vocabulary does not know the label. */
  readonly concept: Concept | undefined;
  /** Whose, where the label itself says so. */
  readonly owner: Owner | undefined;
  /** Asks for something that the record has no field for, so a control's name proves less. */
  readonly foreign: boolean;
  /** The label without its ornaments; `''` where nothing is left. */
  readonly text: string;
}

const NOTHING: LabelReading = { concept: undefined, owner: undefined, foreign: false, text: '' };
const TWICE = /^([^()/]+?)\s*[(/]\s*([^()/]+?)\s*\)?$/u;
const MOST_KEPT = 3000;

/** Reads labels with one vocabulary and remembers what it read. */
export function labelReader({ labels }: Vocabulary): (raw: string) => LabelReading {
  const kept = new Map<string, LabelReading>();

  const named = (label: string): Concept | undefined => labels.get(plainOf(label));

  /** @param label as `tidyLabel` leaves it */
  const conceptIn = (label: string): Concept | undefined => {
    const whole = named(label);
    if (whole !== undefined) return whole;
    const bare = withoutHints(label);
    for (const wording of [bare, withoutAsking(label), withoutAsking(bare), withoutActor(bare)]) {
      const found = wording === label ? undefined : named(wording);
      if (found !== undefined) return found;
    }
    const { rest, english, thai } = readScript(bare);
    const asked = withoutAsking(rest);
    const name = english ? named(asked) : undefined;
    const found =
      named(english ? `${asked}อังกฤษ` : asked) ??
      // First name (English), ชื่อสกุล (English).
      (/Name(?:En|Th)$/.test(name ?? '') ? name?.replace(/Th$/, 'En') : undefined);
    // First name (Thai) of an English page.
    return thai && /NameEn$/.test(found ?? '') ? found?.replace(/En$/, 'Th') : found;
  };

  const read = (raw: string): LabelReading => {
    const reading = readWhole(raw);
    if (reading.concept !== undefined || reading.owner !== undefined) return reading;
    const thai = withoutGloss(reading.text);
    const other = thai === reading.text ? reading : readWhole(thai);
    const known = other.concept ?? other.owner;
    if (known !== undefined) return { ...other, text: reading.text };
    const twice = readTwice(reading);
    return twice.concept !== undefined || twice.foreign ? twice : readMisspelt(twice);
  };

  const readMisspelt = (whole: LabelReading): LabelReading => {
    const bare = plainOf(withoutHints(whole.text));
    const concept = nearestIn(labels, bare);
    if (concept !== undefined) return { ...whole, concept };
    const { rest, owner } = peelOwner(bare);
    const its = owner && nearestIn(labels, rest);
    return its === undefined ? whole : { ...whole, concept: its, owner };
  };

  /** Two wordings of one label: เลขประจำตัวประชาชน/G-code, เลขประจำตัวนักเรียน (รหัสนักเรียน). */
  const readTwice = (whole: LabelReading): LabelReading => {
    const [, first, second] = TWICE.exec(whole.text) ?? [];
    if (!first || !second) return whole;
    const [one, other] = [readWhole(first), readWhole(second)];
    const same = one.concept !== undefined && one.concept === other.concept;
    return same && one.owner === other.owner ? { ...one, text: whole.text } : whole;
  };

  const readWhole = (raw: string): LabelReading => {
    const text = tidyLabel(raw);
    if (text === '' || !/[a-z\u0e01-\u0e2e]/i.test(text)) return NOTHING;
    if (isCompound(text)) return { ...NOTHING, foreign: true, text };
    const concept = conceptIn(text);
    if (concept !== undefined) return { concept, owner: undefined, foreign: false, text };
    if (isBareOwner(text)) {
      const { person, address } = readSection(text);
      const owner = person === 'mixed' ? undefined : person;
      return { ...NOTHING, owner: owner ?? (address === 'mixed' ? undefined : address), text };
    }
    const { rest, owner } = peelOwner(withoutHints(text));
    const peeled = owner && rest !== '' ? conceptIn(rest) : undefined;
    if (peeled !== undefined) return { concept: peeled, owner, foreign: false, text };
    return { ...NOTHING, foreign: isForeign(text), text };
  };

  return (raw) => {
    const before = kept.get(raw);
    if (before) return before;
    const reading = read(raw);
    if (kept.size > MOST_KEPT) kept.clear();
    kept.set(raw, reading);
    return reading;
  };
}

const WITH_ROOM = /^(?:ระดับ)?ชั้น(?:เรียน)?\s*[/–-]\s*ห้อง(?:เรียน)?$/u;

/** The same for what is shown and not asked: ป.1/2 under ชั้น/ห้อง is a grade, its room with it. */
export const withRoom =
  (read: (raw: string) => LabelReading): ((raw: string) => LabelReading) =>
  (raw) =>
    raw.includes('ห้อง') && WITH_ROOM.test(tidyLabel(raw)) ? read('ชั้น') : read(raw);
