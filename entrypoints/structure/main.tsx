import '#components/structure/structure.css';
import { render } from 'preact';
import { ready } from '#components/ready.ts';
import { type ShownFile, StructurePage } from '#components/structure/structure.tsx';
import { structureWords } from '#components/words/structure.ts';
import type { Structure } from '#utils/page/structure.ts';
import { isStructure, structureFile, structureFileName } from '#utils/page/structure-file.ts';
import { localArea } from '#utils/platform/storage.ts';
import { runTool } from '#utils/platform/tools.ts';
import { createSettings } from '#utils/settings/store.ts';
import { bangkokDate, toBuddhistYear } from '#utils/thai/dates.ts';

const settings = createSettings(localArea);
let structure: Structure | undefined;
let state: 'loading' | 'failed' | 'shown' = 'loading';
let added: ReadonlySet<number> = new Set();
let saved = false;
let href = '';

function fileOf(shown: Structure): ShownFile {
  const text = structureFile(shown, added);
  URL.revokeObjectURL(href);
  href = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  const day = bangkokDate(new Date());
  const name = structureFileName(shown.portal, { ...day, year: toBuddhistYear(day.year) });
  return { name, text, href };
}

async function show(): Promise<void> {
  const { language } = await settings.read();
  document.documentElement.lang = language;
  document.title = `${structureWords(language).title} – ตรวจทาน`;
  render(
    <StructurePage
      language={language}
      state={state}
      file={structure && fileOf(structure)}
      labels={structure?.labels.map(({ text }) => text) ?? []}
      added={added}
      saved={saved}
      onAdd={(label, on) => {
        const next = new Set(added);
        if (on) next.add(label);
        else next.delete(label);
        added = next;
        saved = false;
        void show();
      }}
      onSaved={() => {
        saved = true;
        setTimeout(show);
      }}
    />,
    document.getElementById('app') ?? document.body,
  );
}

/** Reads the page of the tab whose number the hash names; what was read before is let go. */
async function capture(): Promise<void> {
  const tabId = /^#(\d{1,10})$/.exec(location.hash)?.[1];
  state = 'loading';
  structure = undefined;
  added = new Set();
  saved = false;
  await show();
  const answer = tabId === undefined ? undefined : await runTool('capture', Number(tabId));
  structure = isStructure(answer) ? answer : undefined;
  state = structure ? 'shown' : 'failed';
  await show();
  ready();
}

addEventListener('hashchange', () => void capture());
void capture();
