/** Offers bytes as a file to be saved, under a name. */
export const saveFile = (name: string, content: Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads it after this task; the address is of no use to anybody else.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
