/**
 * How the content script of every portal runs. Each portal has its own, which carries no other portal's
 * words and rules.
 */
export const HOW = {
  allFrames: true,
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
} as const;
