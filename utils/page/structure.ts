import { portalOf } from '#utils/portals/index.ts';
import type { PageId } from '#utils/portals/model.ts';
import { isControl, optionsOf } from './controls.ts';
import { allIn, attributeOf, firstChildOf, isElement, tagOf } from './dom.ts';
import { pointedAt, safeAttributes } from './structure-attributes.ts';
import { createNames, type Names } from './structure-names.ts';
import { mayBeAdded, placeOf, safeText } from './structure-text.ts';
import { tokensOf } from './structure-words.ts';

/** A page's skeleton, free of everything that it holds. */
export interface Structure {
  readonly version: typeof STRUCTURE_VERSION;
  /** `dmc`, `bobec`, `emis`, `gcode`. */
  readonly portal: string;
  readonly host: string;
  readonly page: PageId | 'unrecognised';
  /** The academic year's last two digits, where the address names it; else `''`. */
  readonly year: string;
  /** The path's first part after the year's application, where it is made of known words; else `''`. */
  readonly part: string;
  /** HTML; a label that may be added stands as its number between two marks. */
  readonly html: string;
  /** Labels that the vocabulary does not know. They may hold a name: added by the user, or not at all. */
  readonly labels: readonly { readonly text: string; readonly shape: string }[];
}

export const STRUCTURE_VERSION = 1;
export const LABEL_MARKS = ['\ue000', '\ue001'] as const;

const SILENT = new Set(
  'script,style,link,meta,noscript,template,base,object,embed,canvas,video,audio,source,track,map,area,param,head'.split(
    ',',
  ),
);
const EMPTY = new Set(['input', 'img', 'br', 'hr', 'col', 'svg']);
const TAGS = new Set(
  'html,body,div,span,p,a,b,i,u,s,em,strong,small,big,center,font,sub,sup,h1,h2,h3,h4,h5,h6,ul,ol,li,dl,dt,dd,table,caption,colgroup,col,thead,tbody,tfoot,tr,th,td,form,fieldset,legend,label,input,select,optgroup,option,textarea,button,output,section,article,aside,header,footer,main,nav,figure,figcaption,details,summary,dialog,img,br,hr,svg,pre,code,blockquote,address,time,iframe,frame,frameset'.split(
    ',',
  ),
);
/** How many alike, one after another, are enough to show. */
const KEPT: Readonly<Record<string, number>> = { tr: 3, tbody: 3, option: 3, li: 12, div: 12 };
const LONG_LIST = 60;
const MOST_ELEMENTS = 6000;
const DEEPEST = 60;

interface Written {
  readonly html: string;
  /** The same without its texts: what two rows of a list have in common. */
  readonly build: string;
}

interface Walk {
  readonly names: Names;
  readonly pointed: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
  readonly labels: { text: string; shape: string }[];
  elements: number;
}

const NOTHING: Written = { html: '', build: '' };
const pad = (depth: number): string => '  '.repeat(depth);
const inText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function writeText(text: string, parent: Element, walk: Walk): string {
  const shape = safeText(text, placeOf(parent));
  if (!/[…?]/.test(shape) || !mayBeAdded(text, parent, walk.answers)) return inText(shape);
  walk.labels.push({ text: text.replace(/\s+/g, ' ').trim(), shape });
  return `${LABEL_MARKS[0]}${walk.labels.length - 1}${LABEL_MARKS[1]}`;
}

function documentIn(element: Element): Document | undefined {
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

function writeChildren(element: Element, depth: number, walk: Walk): Written[] {
  const written: Written[] = [];
  if (tagOf(element) === 'textarea') return written;
  const long = optionsOf(element).length > LONG_LIST;
  let same = 0;
  let left = 0;
  for (let child = firstChildOf(element); child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const text = child.nodeValue ?? '';
      if (text.trim() === '') continue;
      const html = writeText(text, element, walk);
      if (html !== '') written.push({ html: `${pad(depth)}${html}\n`, build: 'text' });
      continue;
    }
    if (!isElement(child)) continue;
    const tag = tagOf(child);
    if (tag === 'tr' && same >= (KEPT[tag] ?? 0)) {
      left += 1;
      continue;
    }
    const before = written.at(-1);
    const made = writeElement(child, depth, walk);
    if (made.html === '') continue;
    const isSame =
      tag === 'option' ? long || made.html === before?.html : made.build === before?.build;
    const kept = KEPT[tag] ?? Infinity;
    same = before && isSame ? same + 1 : 0;
    if (same >= kept) left += 1;
    else written.push(made);
  }
  if (left > 0)
    written.push({ html: `${pad(depth)}<!-- and more of the same -->\n`, build: 'more' });
  return written;
}

function writeElement(element: HTMLElement, depth: number, walk: Walk): Written {
  const tag = tagOf(element);
  if (SILENT.has(tag) || tag.startsWith('truatthan-')) return NOTHING;
  walk.elements += 1;
  if (walk.elements > MOST_ELEMENTS || depth > DEEPEST) return NOTHING;
  const name = TAGS.has(tag) ? tag : 'div';
  const attributes = safeAttributes(element, walk.names, walk.pointed);
  const open = `<${name}${attributes}>`;
  const build = `<${name}${attributes.replace(/ (?:id|for|value)="[^"]*"/g, '')}>`;
  if (EMPTY.has(tag)) return { html: `${pad(depth)}${open}\n`, build };
  if (tag === 'iframe' || tag === 'frame') {
    const inner = documentIn(element)?.body;
    if (!inner) return { html: `${pad(depth)}<iframe></iframe>\n`, build };
    const walked = writeElement(inner, depth + 1, { ...walk, pointed: pointedAt(inner) });
    return {
      html: `${pad(depth)}<section class="frame">\n${walked.html}${pad(depth)}</section>\n`,
      build,
    };
  }
  const inside = writeChildren(element, depth + 1, walk);
  const [only] = inside;
  const oneLine = inside.length === 1 && only && !only.html.trim().includes('\n');
  const body = inside.map(({ html }) => html).join('');
  const content = oneLine ? only.html.trim() : body === '' ? '' : `\n${body}${pad(depth)}`;
  return {
    html: `${pad(depth)}${open}${content}</${name}>\n`,
    build: build + inside.map((one) => one.build).join(''),
  };
}

const ANSWERS = 'td,dd,output,span,h1,h2,h3,h4,h5,h6,p,b,strong,option,a';

/** Every word that the page and its frames hold as an answer. */
export function answersOf(document: Document): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const word of tokensOf(text)) words.add(word);
  };
  for (const control of allIn(document, 'input,textarea'))
    if (isControl(control)) add(String(control.value).slice(0, 2000));
  for (const element of allIn(document, ANSWERS))
    if (placeOf(element) === 'answers' && element.children.length === 0)
      add((element.textContent ?? '').slice(0, 500));
  for (const frame of allIn(document, 'iframe,frame')) {
    const inner = documentIn(frame);
    if (inner) for (const word of answersOf(inner)) words.add(word);
  }
  return words;
}

/**
 * The page's skeleton and that of its frames of the same origin. Every text in it is either of a
 * fixed vocabulary or a shape: no value, cell, number, address or person's text of the page is ever
 * copied. `undefined` on any host but a portal's.
 */
export function structureOf(document: Document, url: URL): Structure | undefined {
  const portal = portalOf(url.hostname);
  if (!portal || !document.body) return undefined;
  const said = attributeOf(document.documentElement, 'data-truatthan-page');
  const names = createNames();
  const part = /^\/(?:obec\d\d\/)?([a-z]{2,40})(?=\/|$)/i.exec(url.pathname)?.[1] ?? '';
  const safePart = names.name(part);
  const labels: Walk['labels'] = [];
  const { html } = writeElement(document.body, 0, {
    names,
    pointed: pointedAt(document),
    answers: answersOf(document),
    labels,
    elements: 0,
  });
  return {
    version: STRUCTURE_VERSION,
    portal: portal.id,
    host: portal.hosts.find((host) => host === url.hostname) ?? '',
    page: portal.pages.find(({ id }) => id === said)?.id ?? 'unrecognised',
    year: /^\/obec(\d\d)(?=\/|$)/.exec(url.pathname)?.[1] ?? '',
    part: safePart.includes('~') ? '' : safePart,
    html,
    labels,
  };
}
