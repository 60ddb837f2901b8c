import type { Draft } from '#core/document/checks/draft.ts';
import { findPlaces } from '#core/document/json/find-places.ts';
import type { Problem } from '#core/problem.ts';

/** No list of problems is longer a code; the last of a code then says how many more there are. */
const listed = 1_000;

/** Problems with their lines, in the order of the file. The text is walked only if there is a problem. */
export function placeDrafts(text: string, file: string, drafts: readonly Draft[]): readonly Problem[] {
  if (drafts.length === 0) return [];
  const shown = shortened(drafts);
  const places = findPlaces(text, shown);
  const problems = shown.map(({ code, severity, path, message }, index): Problem => {
    const { line, column } = places[index] ?? { line: 1, column: 1 };
    return { code, severity, message, place: { file, path, line, column } };
  });
  return problems.toSorted((one, other) => one.place.line - other.place.line || one.place.column - other.place.column);
}

function shortened(drafts: readonly Draft[]): readonly Draft[] {
  const counts = new Map<string, number>();
  const shown: Draft[] = [];
  for (const draft of drafts) {
    const count = (counts.get(draft.code) ?? 0) + 1;
    counts.set(draft.code, count);
    if (count <= listed) shown.push(draft);
  }
  return shown.map((draft, index) => {
    const rest = (counts.get(draft.code) ?? 0) - listed;
    const isLast = rest > 0 && !shown.slice(index + 1).some(({ code }) => code === draft.code);
    return isLast ? { ...draft, message: `${draft.message} (and ${rest} more of this kind)` } : draft;
  });
}
