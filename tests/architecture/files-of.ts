import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file under a folder, with slashes, sorted; from the disk, so that no tool's idea of what counts hides one. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .toSorted();
