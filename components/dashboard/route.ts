/** Where in the dashboard a hash leads: `#/rules/age-grade` is the section `rules`, the place `age-grade`. */
export interface Route {
  /** `''` where the hash names none. */
  readonly section: string;
  /** `''`: the section as a whole. */
  readonly place: string;
}

const ROUTE = /^#\/([a-z]{1,20})(?:\/([a-z0-9-]{0,60}))?$/;

/** Any hash; one that is none of ours leads nowhere in particular. */
export function routeOf(hash: string): Route {
  const [, section = '', place = ''] = ROUTE.exec(hash) ?? [];
  return { section, place };
}
