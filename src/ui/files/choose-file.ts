/** Asks for a file; must be called while a press or a key is being handled. Calls back only if one is chosen. */
export const chooseFile = (chosen: (file: File) => void): void => {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) chosen(file);
  });
  input.click();
};
