/** Where portals show their notices, before and after logging in. */
const FRONT =
  /^(?:\/obec\d{2})?(?:\/(?:index|home|main|default|welcome)(?:\.[a-z]+)?)?\/?$|\/(?:auth\/)?log-?in(?:\.[a-z]+)?\/?$/i;

/** Whether an address is a portal's home or log-in page; other pages may hang on `main` by a query. */
export const isFrontPage = ({ pathname, search }: Pick<URL, 'pathname' | 'search'>): boolean =>
  FRONT.test(pathname) && (search === '' || /log-?in/i.test(pathname));
