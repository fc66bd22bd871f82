import { checkFile, type RosterPupil } from '#utils/roster/check-file.ts';
import { comparePupils } from '#utils/roster/compare.ts';
import { type LineView, type Tally, tableOf, tallyOf } from '#utils/roster/desk.ts';
import { LIMITS, RosterProblem } from '#utils/roster/model.ts';
import { reportOf } from '#utils/roster/report.ts';
import { schoolCounts } from '#utils/roster/school-counts.ts';
import type { FromWorker, ToWorker } from '#utils/roster/talk.ts';

/** The file stands in this worker's memory alone; the page has only what it shows. */
let pupils: readonly RosterPupil[] = [];
let tally: Tally = tallyOf([]);
let made: { readonly key: string; readonly table: ReturnType<typeof tableOf> } | undefined;
let asked: Extract<ToWorker, { type: 'view' }> | undefined;

/** Between two reports of the way, and between two looks at the lines, ms. */
const BEAT = 250;
const LOOK = 1000;

const say = (message: FromWorker) => postMessage(message);

/** Lets questions of the page be heard while a file is read. */
const breathe = () => {
  const { port1, port2 } = new MessageChannel();
  return new Promise<void>((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
};

const bytesOf = async (file: File): Promise<Uint8Array> => {
  if (file.size > LIMITS.bytes) throw new RosterProblem('too-large');
  return new Uint8Array(await file.arrayBuffer());
};

const know = (all: readonly RosterPupil[]) => {
  pupils = all;
  tally = tallyOf(all);
  made = undefined;
};

async function check({ file, setup, sheet }: Extract<ToWorker, { type: 'check' }>) {
  const so: RosterPupil[] = [];
  let told = Number.NEGATIVE_INFINITY;
  let looked = told;
  for await (const step of checkFile(await bytesOf(file), file.name, setup, sheet)) {
    if (step.kind === 'pupils') {
      so.push(...step.pupils);
      const now = performance.now();
      if (now - told < BEAT) continue;
      know(so);
      const lines = asked && now - looked >= LOOK ? seen(asked) : undefined;
      say({ type: 'progress', part: step.part, tally, view: lines });
      told = now;
      if (lines) looked = now;
      await breathe();
    } else if (step.kind === 'whole') {
      know(step.pupils);
      const codes = new Set(step.pupils.map(({ values }) => values.schoolCode?.trim() ?? ''));
      const [code = ''] = codes;
      say({ type: 'done', tally, info: step.info, schoolCode: codes.size === 1 ? code : '' });
    }
  }
}

async function compare({ file, setup, sheet, language }: Extract<ToWorker, { type: 'compare' }>) {
  let earlier: readonly RosterPupil[] = [];
  for await (const step of checkFile(await bytesOf(file), file.name, setup, sheet)) {
    if (step.kind === 'whole') earlier = step.pupils;
    else if (step.kind === 'pupils') await breathe();
  }
  say({ type: 'compared', result: comparePupils(earlier, pupils, language) });
}

function seen({ filter, from, count }: Extract<ToWorker, { type: 'view' }>): LineView {
  const key = JSON.stringify(filter);
  if (made?.key !== key) made = { key, table: tableOf(pupils, filter) };
  return made.table.part(from, count);
}

let answering = false;

/** Answers the latest question alone: who types a search asks with every letter. */
async function view(message: Extract<ToWorker, { type: 'view' }>) {
  asked = message;
  if (answering) return;
  answering = true;
  await breathe();
  answering = false;
  say({ type: 'view', view: seen(asked) });
}

async function answer(message: ToWorker): Promise<void> {
  if (message.type === 'view') return view(message);
  try {
    if (message.type === 'check') await check(message);
    else if (message.type === 'compare') await compare(message);
    else if (message.type === 'print')
      say({ type: 'printed', lines: tableOf(pupils, message.filter).part(0, message.count).lines });
    else if (message.type === 'count') say({ type: 'counted', schools: schoolCounts(pupils) });
    else
      say({
        type: 'report',
        file: await reportOf(message.kind, pupils, tally, message.filter, message.words),
      });
  } catch (fault) {
    // Anything but a known problem may quote the file: only that it happened is told.
    if (message.type === 'check') know([]);
    const id = fault instanceof RosterProblem ? fault.id : 'unreadable';
    say({ type: 'problem', of: message.type, id });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void answer(data));
