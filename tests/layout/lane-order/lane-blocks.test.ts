import { expect, test } from 'vitest';
import { laneOrder } from '#layout/lane-order/order-lanes.ts';
import { input, line, node } from '#tests/layout/input-factories.ts';

const of = (group: string) => ({ group: { id: group, label: group } });

test('the group whose lines lead higher stands higher, whichever comes first by name', () => {
  const given = input(
    [
      node('a', 'left', 'body', of('one')),
      node('b', 'left', 'body', of('one')),
      node('c', 'left', 'body', of('two')),
      node('d', 'left', 'body', of('two')),
      node('firm'),
      node('plan', 'middle', 'programme'),
    ],
    [line('a', 'plan', 'wished'), line('b', 'plan', 'wished'), line('c', 'firm', 'signed'), line('d', 'firm', 'done')],
  );
  expect(laneOrder(given).left.slice(0, 2).toSorted()).toEqual(['c', 'd']);
});

test('a lane begins with a country that is tied to the head item, even if lines would cross less otherwise', () => {
  const nodes = [
    node('ua', 'left', 'country', of('ua')),
    node('ua-mod', 'left', 'body', of('ua')),
    node('pl', 'left', 'country', of('pl')),
    node('pl-mod', 'left', 'body', of('pl')),
    node('pl-firm', 'left', 'organisation', of('pl')),
    node('us', 'right', 'country', of('us')),
    node('deal'),
    node('plan', 'middle', 'programme'),
  ];
  const lines = [
    line('us', 'deal', 'signed'),
    line('pl-mod', 'deal', 'signed'),
    line('pl-firm', 'deal', 'signed'),
    line('ua-mod', 'plan', 'wished'),
  ];
  expect(laneOrder(input(nodes, lines)).left).toEqual(['pl', 'pl-mod', 'pl-firm', 'ua', 'ua-mod']);
  const sentence = [...lines, line('ua', 'deal', 'signed')];
  expect(laneOrder(input(nodes, sentence)).left).toEqual(['ua', 'ua-mod', 'pl', 'pl-mod', 'pl-firm']);
});

test('cards without a line stay with their group, and a group of such cards stands last', () => {
  const nodes = [
    node('a', 'left', 'body', of('one')),
    node('b', 'left', 'body', of('one')),
    node('c', 'left', 'body', of('three')),
    node('d', 'left', 'body', of('two')),
    node('deal'),
  ];
  expect(laneOrder(input(nodes, [line('b', 'deal'), line('d', 'deal')])).left).toEqual(['b', 'a', 'd', 'c']);
});
