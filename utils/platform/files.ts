/** Lets the user save a file that was made on the page; nothing is sent anywhere. */
export function saveFile(name: string, type: string, parts: BlobPart[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The same for what is JSON already. */
export const saveJson = (name: string, text: string): void =>
  saveFile(name, 'application/json', [text]);
