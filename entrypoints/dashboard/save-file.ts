import type { ReportFile } from '#utils/roster/report.ts';

/** Hands a file to the user, as a download of the browser's own. */
export function save({ name, mime, bytes }: ReportFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
