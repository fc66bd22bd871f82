/** Someone who checks a page of the bench: the extension, a library, or the floor. */
export interface Subject {
  /** As the table shows it. */
  readonly name: string;
  /** Parts of its scripts' addresses that no other script has. */
  readonly scripts: readonly string[];
  /** The page's script, by its file in `peers/`; absent for the extension. */
  readonly peer?: string;
  /** What the first check has left on the page when it is over. */
  readonly ready: string;
  /** What a control that is found wrong matches. */
  readonly marked: string;
}

export const EXTENSION: Subject = {
  name: 'truatthan',
  scripts: ['/content-scripts/'],
  ready: 'html[data-truatthan-page][data-truatthan-state="checked"]',
  marked: '[data-truatthan-rules]',
};

const peer = (name: string, marked: string): Subject => ({
  name,
  scripts: [`/peers/${name}.js`],
  peer: name,
  ready: 'html[data-peer="checked"]',
  marked,
});

/** Our rules alone on a form whose controls are told to them, as they are to the libraries. */
export const KNOWN_FORM: Subject = {
  ...peer('known-form', '[data-truatthan-rules]'),
  name: 'truatthan, told the fields',
};

export const AXE = peer('axe-core', '*');
export const FLOOR = peer('floor', '[data-truatthan-rules]');

/** They check a form as it is typed, and mark it. */
export const FORM_PEERS: readonly Subject[] = [
  peer('just-validate', '.just-validate-error-field'),
  peer('pristinejs', '.has-danger *'),
  peer('parsleyjs', '.parsley-error'),
  peer('jquery-validation', '.error'),
];

/** What a page without any extension is called, and one with an extension whose script is empty. */
export const ALONE = 'the page alone';
export const EMPTY = 'an empty script';
