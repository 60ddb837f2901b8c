import { counted, numberIn } from '#i18n/counted.ts';

/*
 * For translators: one word for one thing, as in the README's glossary.
 *
 *   document документ · node, item об’єкт · claim твердження · edge зв’язок · line лінія · card картка
 *   voice голос · account версія · source джерело · passage уривок · speaker мовець · status статус
 *   phase, rung ступінь твердості («наскільки твердо») · view вигляд · lens «за чиєю версією» · filter фільтр
 *   path шлях · step крок · measure показник · picture схема · arrangement розташування · key умовні позначення
 *   briefing доповідь · memorandum меморандум · statement of intent заява про наміри
 *
 * Names stand in sentences as the document has them, in the nominative: so a sentence puts them after a colon, between
 * dashes or before a verb in the present tense, never after a preposition. The past tense would need the gender of the
 * name («підписало», «підписав»); «підписано» needs none. Quotation marks are «лапки», the apostrophe is ’.
 */

export const number = numberIn('uk');

const noun = (one: string, few: string, many: string, other: string): ((count: number) => string) =>
  counted('uk', { one, few, many, other });

/** After "of": «із 21 об’єкта», «із 17 об’єктів». */
const nounOf = (singular: string, plural: string): ((count: number) => string) => {
  const said = noun(singular, plural, plural, singular);
  return (count) => `${outOf(count)} ${said(count)}`;
};

export const items = noun('об’єкт', 'об’єкти', 'об’єктів', 'об’єкта');
export const ofItems = nounOf('об’єкта', 'об’єктів');
export const lines = noun('лінія', 'лінії', 'ліній', 'лінії');
export const ofLines = nounOf('лінії', 'ліній');
export const links = noun('зв’язок', 'зв’язки', 'зв’язків', 'зв’язку');
export const ofLinks = nounOf('зв’язку', 'зв’язків');
export const claims = noun('твердження', 'твердження', 'тверджень', 'твердження');
export const ofClaims = nounOf('твердження', 'тверджень');
export const rows = noun('рядок', 'рядки', 'рядків', 'рядка');
export const ofRows = nounOf('рядка', 'рядків');
export const rules = noun('правило', 'правила', 'правил', 'правила');
export const steps = noun('крок', 'кроки', 'кроків', 'кроку');
export const sources = noun('джерело', 'джерела', 'джерел', 'джерела');
export const ofSources = nounOf('джерела', 'джерел');
export const groups = noun('група', 'групи', 'груп', 'групи');
export const questions = noun('запитання', 'запитання', 'запитань', 'запитання');
export const passages = noun('уривок', 'уривки', 'уривків', 'уривка');
export const speakers = noun('мовець', 'мовці', 'мовців', 'мовця');
export const citations = noun('цитату', 'цитати', 'цитат', 'цитати');
export const problemsFound = noun('проблема', 'проблеми', 'проблем', 'проблеми');
export const remarks = noun('зауваження', 'зауваження', 'зауважень', 'зауваження');
export const ofRecords = nounOf('запису', 'записів');
export const pixels = noun('піксель', 'пікселі', 'пікселів', 'пікселя');
export const others = noun('інше', 'інші', 'інших', 'іншого');

/** «з», «із» or «зі» before a number, by how the number is read out: «із семи», «зі ста», «з двох». */
export function outOf(count: number): string {
  let read = Math.floor(count);
  while (read >= 1000) read = Math.floor(read / 1000);
  const leading = read >= 100 ? Math.floor(read / 100) : read >= 20 ? Math.floor(read / 10) : read;
  if (read >= 100 && leading === 1) return 'зі';
  return [4, 6, 7, 14, 16, 17].includes(leading) ? 'із' : 'з';
}

/** «23 з 50». */
export const numberOf = (part: number, whole: number): string => `${number(part)} ${outOf(whole)} ${number(whole)}`;
