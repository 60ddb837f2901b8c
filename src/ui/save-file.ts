/** Hands bytes or text to the browser to be saved under a name; where it goes, the browser decides or asks. */
export const saveFile = (name: string, content: BlobPart, type: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the press, and nothing tells when it has.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
