import { NEWS_MATCHES } from '#utils/portals/news.ts';
import { newsPage } from './portal/news.tsx';

/**
 * The site of news of all systems: it collects no data, so nothing of it is checked. Only the deadline
 * stands there, with the dates that it announces.
 */
export default defineContentScript({
  matches: NEWS_MATCHES,
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main: () => newsPage(document),
});
