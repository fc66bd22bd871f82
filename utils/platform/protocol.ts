/** How a portal's page stands: names of ours and numbers, nothing of what the page holds. */
export interface PageStatus {
  /** `dmc`, `bobec`, `emis`, `gcode`. */
  readonly portal: string;
  /** A page id, or `unrecognised`. */
  readonly page: string;
  readonly state: 'checking' | 'checked' | 'off';
  /** Issues by severity; ignored ones are not counted. */
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  /** Fields that were recognised, of those that a person would expect to be fields. */
  readonly fields: { readonly known: number; readonly total: number };
  /** BE, where the page names it. */
  readonly academicYear?: number;
}

/** Where the user left the panel; `position` in shares of the free space, 0 to 1. */
export interface PanelPlace {
  readonly position?: { readonly x: number; readonly y: number } | null;
  readonly collapsed?: boolean;
}

/** Which round is asked for. */
export interface RoundQuestion {
  /** `dmc`, `bobec`, `emis`, `gcode`; `news`: whichever of the user's deadlines comes first. */
  readonly portal: string;
  /** BE, where the page names it. */
  readonly academicYear?: number;
  /** Of the texts. */
  readonly language: 'th' | 'en';
}

/** What a portal's front page says, for the dates of rounds in it. */
export interface FrontPageText {
  /** `dmc`, `bobec`, `emis`, `gcode`, or `news` for the site that belongs to all. */
  readonly portal: string;
  readonly language: 'th' | 'en';
  /** At most 600, of at most 600 signs; those that cannot matter are empty. */
  readonly lines: readonly string[];
}

/** Whether an announced date is used; else it is not offered again. */
export interface AnnouncementAnswer {
  readonly key: string;
  readonly use: boolean;
}

/** Something that the user ignored or takes back: `hash of a record/field/rule`. */
export interface IgnoredPart {
  readonly part: string;
  readonly ignored: boolean;
}

/** How records of a page stand; `identity` is hashed at once and goes no further. */
export interface PageNotes {
  readonly portal: string;
  /** A page id. */
  readonly page: string;
  /** BE, where the page names it. */
  readonly academicYear?: number;
  readonly records: readonly {
    readonly kind: string;
    readonly identity: string;
    readonly school: string;
    readonly grade: string;
    readonly room: string;
    readonly certified: boolean;
    readonly pupils: string;
    readonly place: number;
    readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
    readonly rules: readonly string[];
  }[];
  /** The user is saving them. */
  readonly saving?: true;
}

/** How far the schools of a district's list are: every row of the page, without any person. */
export interface SchoolNotes {
  readonly portal: string;
  /** A page id. */
  readonly page: string;
  /** BE, where the page names it. */
  readonly academicYear?: number;
  readonly schools: readonly {
    readonly codes: readonly string[];
    readonly name: string;
    readonly steps: {
      readonly confirm?: boolean;
      readonly certify?: boolean;
      readonly acknowledge?: boolean;
    };
  }[];
}

/** What the check of a school's download came to. */
export interface RosterCounts {
  /** 6, 8 or 10 digits. */
  readonly school: string;
  /** BE, where the file names it. */
  readonly academicYear?: number;
  /** CE `yyyy-mm-dd` of the download; `''` where it does not say. */
  readonly day: string;
  readonly checked: number;
  readonly open: number;
  readonly rules: readonly { readonly rule: string; readonly records: number }[];
}

/** The rows of one page of a list: hashes by rule, of what may clash and of who it is. */
export interface ListRows {
  readonly list: string;
  /** A page id. */
  readonly page: string;
  readonly rows: Readonly<Record<string, readonly (readonly [key: string, who: string])[]>>;
}

/** What a control is, as `settings/taught-shape.ts` says it; nothing of what it holds. */
export interface TaughtLesson {
  readonly portal: string;
  readonly page: string;
  readonly year: number | null;
  readonly name: string;
  readonly label: string;
  readonly section: string;
  readonly field: string;
}

/** One kind of message: what is sent, and what is answered. */
interface Exchange {
  readonly data: unknown;
  readonly reply: unknown;
}

export type Protocol<P> = { readonly [Type in keyof P]: Exchange };

/** From a content script to the background. */
export interface ToBackground {
  readonly 'page-status': { readonly data: PageStatus; readonly reply: null };
  readonly 'keep-panel': { readonly data: PanelPlace; readonly reply: boolean };
  readonly 'open-options': { readonly data: null; readonly reply: boolean };
  /** Shows the structure of the sender's page, data removed, for saving. */
  readonly 'open-structure': { readonly data: null; readonly reply: boolean };
  /** Lets the user point at a control of the sender's page and say what it is. */
  readonly 'start-teaching': { readonly data: null; readonly reply: boolean };
  /** Keeps a lesson, or forgets it. */
  readonly teach: { readonly data: TaughtLesson; readonly reply: boolean };
  readonly unteach: { readonly data: TaughtLesson; readonly reply: boolean };
  /** Shows a rule, by its id, in the catalogue. */
  readonly 'open-rule': { readonly data: string; readonly reply: boolean };
  /** Shows all that is known of the district's schools. */
  readonly 'open-district': { readonly data: null; readonly reply: boolean };
  /** Asks for the round that the users of a portal wait for, in words and days. */
  readonly 'page-round': { readonly data: RoundQuestion; readonly reply: unknown };
  /** Hides the round's deadline on pages for today. */
  readonly 'hide-deadline': { readonly data: RoundQuestion; readonly reply: boolean };
  /** Answers the dates that a front page announces and that are not known yet. */
  readonly 'read-announcement': { readonly data: FrontPageText; readonly reply: unknown };
  /** Answers whether that is kept. */
  readonly 'answer-announcement': { readonly data: AnnouncementAnswer; readonly reply: boolean };
  /** Asks for the session's key for hashes and for what was ignored in it. */
  readonly recall: { readonly data: null; readonly reply: unknown };
  readonly 'keep-ignored': { readonly data: IgnoredPart; readonly reply: null };
  /** Answers, in the form of `rows`, those of the list's other pages in this tab. */
  readonly 'meet-rows': { readonly data: ListRows; readonly reply: unknown };
  /** Keeps in the log how records stand; answers whether that is done for good. */
  readonly 'log-checks': { readonly data: PageNotes; readonly reply: boolean };
  /** The portal says that it saved. */
  readonly 'log-saved': { readonly data: null; readonly reply: null };
  /** Deletes a scope of the log, or everything. */
  readonly 'log-clear': { readonly data: string | null; readonly reply: boolean };
  /** Looks at every record once in a session; what is damaged is set aside. */
  readonly 'log-check': { readonly data: null; readonly reply: boolean };
  /** Takes in a log that another computer wrote; answers how many records that were, -1 for none at all. */
  readonly 'log-import': { readonly data: string; readonly reply: number };
  /** Keeps how far a district's schools are; answers whether that is done for good. */
  readonly 'district-seen': { readonly data: SchoolNotes; readonly reply: boolean };
  /** Takes in files that schools sent, by their texts; answers what became of each. */
  readonly 'district-take': { readonly data: readonly string[]; readonly reply: unknown };
  /** Counts a school whose download was checked here; answers what became of it. */
  readonly 'district-count': { readonly data: RosterCounts; readonly reply: unknown };
  /** Deletes what is known of a round's schools, or of all. */
  readonly 'district-clear': { readonly data: string | null; readonly reply: boolean };
  /** Asks for the texts of rules by their ids; answers those that exist, by id. */
  readonly 'rule-texts': {
    readonly data: readonly string[];
    readonly reply: Readonly<Record<string, unknown>>;
  };
}

/** A pupil of a file that is checked, by the number that the school gave; kept nowhere. */
export interface AskedPupil {
  readonly studentNo: string;
  /** Whether the page goes there, or only says whether it could. */
  readonly go: boolean;
}

/** From one of the extension's own pages to the content script of a tab. */
export interface ToPage {
  readonly 'get-status': { readonly data: null; readonly reply: PageStatus };
  /** Answers whether there was an issue to go to. */
  readonly 'go-to-first-issue': { readonly data: null; readonly reply: boolean };
  /** Answers whether the page shows this pupil. */
  readonly 'go-to-pupil': { readonly data: AskedPupil; readonly reply: boolean };
}

/** The answer, or why there is none. */
export type Answer<Reply> =
  | { readonly ok: true; readonly reply: Reply }
  /** `nobody`: no one listens there; `gone`: our own context was cut off; `failed`: refused or broken. */
  | { readonly ok: false; readonly why: 'nobody' | 'gone' | 'failed' };

/** How a message travels; the version lets an old content script and a new background tell. */
export interface Envelope {
  readonly truatthan: typeof PROTOCOL_VERSION;
  readonly type: string;
  readonly data: unknown;
}

export const PROTOCOL_VERSION = 1;

const hasParts = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether something received is a message of this protocol; its data is still to be checked. */
export const isEnvelope = (value: unknown): value is Envelope =>
  hasParts(value) &&
  value.truatthan === PROTOCOL_VERSION &&
  typeof value.type === 'string' &&
  'data' in value;

/** Whether something received is an answer of this protocol. */
export const isAnswer = (value: unknown): value is Answer<unknown> =>
  hasParts(value) && (value.ok === true ? 'reply' in value : value.ok === false);
