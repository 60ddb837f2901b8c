import { textIn } from '#core/document/text-in.ts';
import { isAbsent, isDimmed, type Highlights } from '#core/drawing/highlights.ts';
import type { Picture } from '#core/drawing/picture.ts';
import { laterMessagesIn } from '#i18n/later-messages-in.ts';
import { messagesIn } from '#i18n/messages-in.ts';

/** A description that is read aloud must end. */
const mostLines = 20;

/** What a picture shows, in words: how much, and each line that is in the light as a sentence. */
export const describeFigure = (picture: Picture, highlights: Highlights): string => {
  const { language, cards, lines } = picture;
  const words = laterMessagesIn(language).handOut;
  const { phases } = messagesIn(language).legend;
  const isSeen = (id: string): boolean => !isAbsent(highlights, id) && !isDimmed(highlights, id);
  const seen = lines.filter(({ key }) => isSeen(key));
  const nameOf = (id: string): string => textIn(picture.card.get(id)?.node.label ?? id, language);
  const sentences = seen.slice(0, mostLines).map(({ told, rung }) => {
    const said = [nameOf(told.from), textIn(told.phrase, language) || '–', nameOf(told.to)].join(' ');
    return words.line(said, phases[rung.phase]);
  });
  const count = cards.filter(({ id }) => isSeen(id)).length;
  const more = seen.length > mostLines ? [words.moreLines(seen.length - mostLines)] : [];
  return [words.shows(count, seen.length), ...sentences, ...more].join(' ');
};
