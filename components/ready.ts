/** Says on `<html>` that the data of one of our own pages is on screen. */
export const ready = (): void => {
  document.documentElement.dataset.truatthanState = 'ready';
  performance.mark('ready');
};
