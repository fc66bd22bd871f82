export interface Host {
  /** Where the interface is rendered, inside the open shadow root. */
  readonly root: HTMLElement;
  /** Gives the control in attention a description; `undefined` takes it away again. */
  describe(control: HTMLElement | undefined, text: string): void;
  /** Puts it back where the page took it away. */
  stay(): void;
  /** Whether the page still has it. */
  isThere(): boolean;
  remove(): void;
}

const DESCRIPTION = 'truatthan-message';

/** Everything that does something in the interface. */
const ACTS = ['click', 'keydown', 'input', 'change', 'cancel', 'close'].concat(
  ['down', 'move', 'enter', 'leave'].map((way) => `pointer${way}`),
);

function onlyOfPersons(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  // Nor does the browser do what belongs to it, such as opening what is folded.
  event.preventDefault();
}

/**
 * Puts `<truatthan-panel>` at the end of the page's body. A description has to stand in the page's
 * own tree to be read out, so it is the host's one child, which no slot shows.
 */
export function mountHost(document: Document, styles: string): Host {
  // In a document of its own no element that the page defined by our name can come first.
  const host = document.implementation.createHTMLDocument('').createElement('truatthan-panel');
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = styles;
  const root = document.createElement('div');
  shadow.append(style, root);
  const description = document.createElement('span');
  description.id = DESCRIPTION;
  host.append(description);
  const stay = () => {
    if (!host.isConnected) (document.body ?? document.documentElement).append(host);
  };
  stay();
  // The page can reach into an open shadow root: only what a person does there counts.
  for (const type of ACTS) shadow.addEventListener(type, onlyOfPersons, true);

  let described: { readonly control: HTMLElement; readonly before: string | null } | undefined;
  const undescribe = () => {
    if (!described) return;
    const { control, before } = described;
    described = undefined;
    if (before === null) control.removeAttribute('aria-describedby');
    else control.setAttribute('aria-describedby', before);
  };

  return {
    root,
    describe(control, text) {
      if (described?.control !== control) undescribe();
      description.textContent = text;
      if (!control || described || control.ownerDocument !== document) return;
      const before = control.getAttribute('aria-describedby');
      described = { control, before };
      control.setAttribute('aria-describedby', [before, DESCRIPTION].filter(Boolean).join(' '));
    },
    stay,
    isThere: () => host.isConnected,
    remove() {
      undescribe();
      host.remove();
    },
  };
}
