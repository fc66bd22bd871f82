import { PORTALS } from '#utils/portals/index.ts';
import { FIELD_KEYS } from '#utils/records/fields.ts';

/** Words that programmers name controls, ids and classes with. */
const OF_PROGRAMS = `
  txt ddl sel rdo rbl rdb rb chk cbo cmb cb hdn hdf hid dtp dp lbl tb inp input select radio opt str frm fld field
  ctl main content page master place holder repeater grid view panel form group control label help block btn
  button submit save reset cancel search add edit delete update login logout menu nav navbar tab tabs pane fade
  active in row col xs sm md lg xl offset container fluid wrapper header footer body title heading table striped
  bordered hover condensed responsive horizontal inline vertical required error success warning danger info alert
  primary default secondary date picker calendar day month year dd mm yyyy id no code name text value type list item
  card modal dialog collapse accordion well row span div box hidden show disabled readonly checkbox option
  student pupil std stu teacher school user father mother parent guardian home house address addr phone tel email
  first last middle nick full th en thai eng number card cif citizen birth age sex gender blood race religion
  nation nationality province district amphur amphoe sub tambon postal zip moo soi road village level class room
  education grade weight height income occupation job status relation brother sister distance time vehicle
  username userid loginname pwd passwd passwordtext keyword kw q j action mode menu flag chk check result
  lunch uniform book stationery disadvantage disability scout language skill upload file image photo picture
`;

const WORDS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^A-Za-z\d]+/g;
const lettersOf = (text: string): string[] =>
  (text.match(WORDS) ?? []).filter((word) => /^[A-Za-z]+$/.test(word));

let known: ReadonlySet<string> | undefined;

const knownWords = (): ReadonlySet<string> => {
  known ??= new Set(
    [
      OF_PROGRAMS,
      ...FIELD_KEYS,
      ...PORTALS.flatMap(({ names }) => Object.values(names).flatMap((list) => list ?? [])),
    ]
      .flatMap(lettersOf)
      .map((word) => word.toLowerCase()),
  );
  return known;
};

/** 0 is `a`, 25 is `z`, 26 is `aa`. */
function letters(at: number): string {
  const rest = at >= 26 ? letters(Math.floor(at / 26) - 1) : '';
  return rest + String.fromCharCode(97 + (at % 26));
}

/** What an id that holds data looks like: DMC once wrote a whole record into one. */
const SUSPICIOUS = /[^\w.:[\]$-]|.{121}/;

export interface Names {
  /** A control's name or an id with digits shaped and every unknown word as `~a`, `~b`, … */
  name(raw: string): string;
  /** The same for an id that something points at; two ids never become one. */
  id(raw: string): string;
  /** Classes of which every word is known; the others are left out. */
  classes(raw: string): string;
}

/** Names of one page; the same unknown word is the same letter everywhere in it. */
export function createNames(): Names {
  const unknown = new Map<string, string>();
  const ids = new Map<string, string>();
  const taken = new Set<string>();

  const opaque = (word: string): string => {
    const before = unknown.get(word);
    if (before !== undefined) return before;
    const made = `~${letters(unknown.size)}`;
    unknown.set(word, made);
    return made;
  };
  const name = (raw: string): string => {
    if (SUSPICIOUS.test(raw)) return opaque(raw);
    const words = raw.match(WORDS) ?? [];
    let text = '';
    let run = '';
    const endRun = () => {
      if (run !== '') text += opaque(run);
      run = '';
    };
    for (const word of words) {
      const isWord = /^[A-Za-z]/.test(word);
      if (isWord && !knownWords().has(word.toLowerCase())) {
        run += word;
        continue;
      }
      endRun();
      text += isWord ? word : /^\d/.test(word) ? '9'.repeat(Math.min(3, word.length)) : word;
    }
    endRun();
    return text;
  };

  return {
    name,
    id(raw) {
      const before = ids.get(raw);
      if (before !== undefined) return before;
      const shape = name(raw);
      const made = taken.has(shape) ? `${shape}~${letters(taken.size)}` : shape;
      taken.add(made);
      ids.set(raw, made);
      return made;
    },
    classes: (raw) =>
      raw
        .split(/\s+/)
        .filter((one) => one !== '' && !SUSPICIOUS.test(one))
        .map(name)
        .filter((one) => !one.includes('~'))
        .slice(0, 8)
        .join(' '),
  };
}
