import { render } from 'preact';
import { Strip } from '#components/strip/strip.tsx';
import { STRIP_STYLES } from '#components/strip/styles.ts';
import { stripWords } from '#components/words/strip.ts';
import { setPageId, setPageState } from '#utils/page/page-state.ts';
import { isAlive } from '#utils/platform/runtime.ts';
import { localArea } from '#utils/platform/storage.ts';
import type { Settings } from '#utils/settings/shape.ts';
import { readUsable, watchUsable } from '#utils/settings/watch.ts';
import { pageDeadline } from './deadline.ts';
import { mountHost } from './host.ts';
import { askedRound } from './page-round.ts';

const NEWS = { id: 'news' };

/** Somebody who switched every system with rounds off waits for none of them. */
const isWanted = ({ portals }: Settings): boolean => portals.dmc || portals.bobec || portals.emis;

/** Beside a page of news: the user's next deadline and what the page announces, and nothing else. */
export async function newsPage(document: Document): Promise<void> {
  let now = await readUsable(localArea);
  if (!isAlive()) return;
  document.querySelector('truatthan-panel')?.remove();
  const { signal } = new AbortController();
  const host = mountHost(document, STRIP_STYLES);
  const round = askedRound(NEWS, () => draw(), signal);
  const due = pageDeadline(NEWS, document, round, () => draw());

  const draw = () => {
    const wanted = isWanted(now);
    setPageId(document, 'unrecognised');
    setPageState(document, wanted ? 'checked' : 'off');
    if (wanted) {
      round.want(undefined, now.language);
      due.read(now.language);
    }
    const { deadline, strip, offers, offerFailed } = due.now(true);
    const shown = wanted && (strip || offers.length > 0 || offerFailed);
    host.stay();
    render(
      shown ? (
        <aside class="alone" lang={now.language} aria-label={stripWords(now.language).name}>
          <Strip
            view={strip ? deadline : undefined}
            offers={offers}
            failed={offerFailed}
            language={now.language}
            onEvent={due.handle}
          />
        </aside>
      ) : null,
      host.root,
    );
  };
  watchUsable(
    localArea,
    (next) => {
      now = next;
      draw();
    },
    signal,
  );
  draw();
}
