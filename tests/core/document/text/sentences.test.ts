import { expect, test } from 'vitest';
import { sentences } from '#core/document/text/sentences.ts';

const cut = (text: string): readonly string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['One. Two! Three? Four…', ['One.', 'Two!', 'Three?', 'Four…']],
  ['"We agree. We sign," he said. Later.', ['"We agree.', 'We sign," he said.', 'Later.']],
  [
    'The U.S. Department of Defense met Mr. Smith of No. 10. They spoke.',
    ['The U.S. Department of Defense met Mr. Smith of No. 10.', 'They spoke.'],
  ],
  ['It cost 3.5 million. Done.', ['It cost 3.5 million.', 'Done.']],
  ['Міністр сказав. Потім пішов.', ['Міністр сказав.', 'Потім пішов.']],
  ['合意した。署名した。', ['合意した。', '署名した。']],
  [' no full stop ', ['no full stop']],
  ['— * —', []],
  ['', []],
])('%j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});
