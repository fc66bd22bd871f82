import { startTeaching } from './start.tsx';

/** Answers whether it could start: where nothing of ours stands on the page, it cannot. */
export default defineUnlistedScript(() => startTeaching(document));
