import { expect, test } from 'vitest';
import { arrange } from '#layout/arrange.ts';
import { arrangeColumns } from '#layout/columns/arrange-columns.ts';
import { arrangeGroups } from '#layout/groups/arrange-groups.ts';
import { arrangeLanes } from '#layout/lanes/arrange-lanes.ts';
import { input, line, node } from './input-factories.ts';
import { frames, sampleInput } from './sample-input.ts';

const party = (id: string, side: 'left' | 'right') => node(id, side, 'body');

test('the opening picture is laid out in lanes', () => {
  const opening = sampleInput(frames['panels-open']);
  expect(arrange(opening)).toEqual(arrangeLanes(opening));
});

test('what things are for and about gets columns of its own, at deeper levels only', () => {
  const goal = node('goal', 'middle', 'subject', { theme: 'purpose', level: 2 });
  const deeper = {
    ...input([party('a', 'left'), node('deal'), goal], [line('deal', 'goal', 'ahead')]),
    level: 2,
  } as const;
  expect(arrange(deeper)).toEqual(arrangeColumns(deeper));
  const plain = { ...deeper, nodes: deeper.nodes.map((each) => ({ ...each, theme: null })) };
  expect(arrange(plain)).toEqual(arrangeLanes(plain));
});

test('groups get the overview, also when the last of them is open', () => {
  const group = input([node('group:a', 'left', 'body', { members: 40 }), party('b', 'right')]);
  expect(arrange(group)).toEqual(arrangeGroups(group));
  const opened = input([node('c', 'left', 'body', { openedFrom: 'group:a' }), party('b', 'right')]);
  expect(arrange(opened)).toEqual(arrangeGroups(opened));
});
