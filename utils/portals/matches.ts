import type { Portal } from './model.ts';

/** Match patterns of a portal's pages. */
export const matchesOf = ({ hosts, plain = false }: Portal): string[] =>
  hosts.flatMap((host) => [`https://${host}/*`, ...(plain ? [`http://${host}/*`] : [])]);
