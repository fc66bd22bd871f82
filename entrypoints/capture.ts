import { structureOf } from '#utils/page/structure.ts';

/** Answers the page's skeleton, data removed; nothing else of the page leaves it. */
export default defineUnlistedScript(() => structureOf(document, new URL(location.href)));
