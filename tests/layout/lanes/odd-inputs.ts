import { phasesByFirmness } from '#core/picture/ladder.ts';
import type { Look } from '#core/document/schema.ts';
import type { LayoutInput, LayoutLine, LayoutNode } from '#core/picture/arrangement.ts';
import { input, line, node } from '#tests/layout/input-factories.ts';

type Side = LayoutNode['side'];

const count = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
const looks: readonly Look[] = ['body', 'instrument', 'programme', 'organisation', 'person', 'event', 'subject'];
const sides: readonly Side[] = ['left', 'middle', 'right'];
const pick = <T>(items: readonly [T, ...T[]] | readonly T[], index: number): T => {
  const found = items[index % items.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

const clique = (ids: readonly string[]): readonly LayoutLine[] =>
  ids.flatMap((a, index) => ids.slice(index + 1).map((b, place) => line(a, b, pick(phasesByFirmness, index + place))));

const longUkrainian = [
  'Міністерство з питань стратегічних галузей промисловості України',
  'Меморандум про співробітництво у спільному виробництві озброєння та обміні технічними даними',
  'Державне підприємство «Укроборонпром» і його зовнішньоторговельні представництва',
  'Розширений моніторинг використання американського озброєння',
  'Науково-дослідницько-випробувальний високотехнологічний центр',
];

const many = (total: number): LayoutInput => {
  const nodes = count(total).map((index) =>
    node(`n${String(index).padStart(2, '0')}`, pick(sides, index * 7 + (index >> 2)), pick(looks, index * 5)),
  );
  const lines = count(total * 2).map((index) =>
    line(
      `n${String((index * 17) % total).padStart(2, '0')}`,
      `n${String((index * 29 + 7) % total).padStart(2, '0')}`,
      pick(phasesByFirmness, index),
      index % 2 === 0,
    ),
  );
  return input(
    nodes,
    lines.filter(({ from, to, key }, index) => from !== to && lines.findIndex((each) => each.key === key) === index),
  );
};

/** Documents quite unlike the sample: name and input of each. */
export const oddInputs: readonly (readonly [name: string, input: LayoutInput])[] = [
  ['nothing', input([])],
  ['one card', input([node('only')])],
  ['one country', input([node('ua', 'left', 'country')])],
  ['two cards of one lane, tied', input([node('a', 'left', 'body'), node('b', 'left', 'body')], [line('a', 'b')])],
  [
    'one lane only',
    input(
      count(9).map((index) => node(`b${index}`, 'right', 'body')),
      [line('b0', 'b5'), line('b1', 'b3', 'signed', true), line('b2', 'b7', 'fact')],
    ),
  ],
  [
    'no countries',
    input(
      [node('a', 'left', 'body'), node('b', 'right', 'body'), node('c'), node('d')],
      [line('a', 'c'), line('b', 'c'), line('c', 'd'), line('d', 'a', 'wished', true)],
    ),
  ],
  [
    'no middle, lines from lane to lane',
    input(
      [
        node('ua', 'left', 'country'),
        node('us', 'right', 'country'),
        node('a', 'left', 'body'),
        node('b', 'right', 'body'),
        node('c', 'right', 'person'),
      ],
      [
        line('ua', 'us', 'signed', true),
        line('a', 'b', 'ahead', true),
        line('c', 'a', 'wished', true),
        line('b', 'a', 'done', true),
      ],
    ),
  ],
  [
    'no middle, no lines across',
    input([node('ua', 'left', 'country'), node('us', 'right', 'country'), node('a', 'left', 'body')]),
  ],
  [
    'a clique of twelve in the middle',
    input(
      count(12).map((index) => node(`m${String(index).padStart(2, '0')}`, 'middle', pick(looks, index))),
      clique(count(12).map((index) => `m${String(index).padStart(2, '0')}`)),
    ),
  ],
  [
    'a clique over three lanes',
    input(
      count(12).map((index) => node(`m${String(index).padStart(2, '0')}`, pick(sides, index), 'body')),
      clique(count(12).map((index) => `m${String(index).padStart(2, '0')}`)),
    ),
  ],
  [
    'a hub with twenty lines',
    input(
      [node('hub', 'left', 'body'), ...count(20).map((index) => node(`i${String(index).padStart(2, '0')}`))],
      count(20).map((index) => line('hub', `i${String(index).padStart(2, '0')}`, pick(phasesByFirmness, index))),
    ),
  ],
  [
    'a hub with eight satellites',
    input(
      [
        node('ua', 'left', 'country'),
        node('hub'),
        ...count(8).map((index) => node(`s${index}`, 'middle', 'organisation')),
      ],
      [line('ua', 'hub'), ...count(8).map((index) => line('hub', `s${index}`, 'agreed', index % 2 === 0))],
    ),
  ],
  [
    'lines both ways',
    input(
      [node('a', 'left', 'body'), node('c'), node('d'), node('b', 'right', 'body')],
      [
        line('a', 'c'),
        line('c', 'a', 'done', true),
        line('c', 'd'),
        line('d', 'c', 'wished', true),
        line('b', 'd'),
        line('d', 'b'),
      ],
    ),
  ],
  [
    'a country at the foot, with loops',
    input(
      [
        node('ua', 'left', 'country'),
        node('us', 'right', 'country'),
        node('ru', 'middle', 'country'),
        node('by', 'middle', 'country'),
        node('deal'),
        node('a', 'left', 'body'),
        node('b', 'right', 'body'),
        node('d', 'left', 'body'),
      ],
      [
        line('ua', 'deal', 'signed'),
        line('us', 'deal', 'signed'),
        line('a', 'deal'),
        line('b', 'deal'),
        line('ua', 'ru', 'done', true),
        line('us', 'ru', 'wished', true),
        line('a', 'by', 'fact'),
        line('a', 'd', 'fact'),
      ],
    ),
  ],
  [
    'three countries in one lane',
    input(
      [
        node('ua', 'left', 'country'),
        node('pl', 'left', 'country'),
        node('lt', 'left', 'country'),
        node('us', 'right', 'country'),
        node('deal'),
        node('plan', 'middle', 'programme'),
      ],
      [
        line('ua', 'deal'),
        line('pl', 'deal'),
        line('lt', 'plan', 'ahead'),
        line('us', 'deal'),
        line('us', 'plan', 'ahead'),
      ],
    ),
  ],
  [
    'long Ukrainian labels',
    input(
      [
        node('ua', 'left', 'country', { label: 'Україна' }),
        ...longUkrainian.map((label, index) =>
          node(`u${index}`, pick(sides, index), pick(looks, index), {
            label,
            words: [{ text: 'у Сполученому Королівстві Великої Британії', phase: 'ahead' as const }],
          }),
        ),
      ],
      [line('ua', 'u1'), line('u0', 'u1'), line('u2', 'u1', 'wished'), line('u3', 'u4', 'ahead', true)],
    ),
  ],
  [
    'only stopped and denied',
    input([node('a', 'left', 'body'), node('c'), node('d')], [line('a', 'c', 'denied'), line('a', 'd', 'stopped')]),
  ],
  [
    'lines to nobody and to oneself',
    input([node('a', 'left', 'body'), node('c')], [line('a', 'a'), line('a', 'gone'), line('a', 'c')]),
  ],
  [
    'lanes without a line',
    input([
      node('ua', 'left', 'country'),
      ...count(6).map((index) => node(`l${index}`, 'left', 'body')),
      node('c'),
      node('d', 'middle', 'event'),
    ]),
  ],
  [
    'parties and deals without a side',
    input(
      [
        ...['Acme', 'Borealis', 'Cygnus', 'Delta Works', 'Elbe Logistics'].map((label) =>
          node(label.slice(0, 1).toLowerCase(), 'middle', 'organisation', { label }),
        ),
        node('p', 'middle', 'person', { label: 'Petra Novak' }),
        node('contract', 'middle', 'instrument', { label: 'Supply contract' }),
        node('fair', 'middle', 'event', { label: 'Trade fair' }),
        node('plan', 'middle', 'programme', { label: 'Joint laboratory' }),
      ],
      [
        line('a', 'contract', 'signed'),
        line('b', 'contract', 'signed'),
        line('c', 'plan', 'ahead'),
        line('a', 'plan', 'ahead'),
        line('d', 'e', 'done', true),
        line('p', 'a', 'fact'),
        line('c', 'd', 'wished', true),
        line('contract', 'fair', 'signed'),
      ],
    ),
  ],
  ['thirty cards', many(30)],
  ['sixty cards', many(60)],
];
