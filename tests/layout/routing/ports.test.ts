import { expect, test } from 'vitest';
import { claimsByEdge, levelPorts, portName, spreadPorts, type PortClaim } from '#layout/routing/ports.ts';

const claim = (key: string, group: -1 | 0 | 1, rank: number): PortClaim => ({
  key,
  card: 'a',
  edge: 'right',
  group,
  rank,
});
const height = (): number => 56;

test('ports stand evenly about the middle: brackets outermost, in between by the far end', () => {
  const edges = claimsByEdge([claim('down', 1, 0), claim('far', 0, 9), claim('near', 0, 2), claim('up', -1, 0)]);
  const ports = spreadPorts(edges, height, 13);
  const at = (key: string) => ports.get(portName(key, 'a', 'right'));
  expect(['up', 'near', 'far', 'down'].map(at)).toEqual([-19.5, -6.5, 6.5, 19.5].map((y) => expect.closeTo(y, 0)));
});

test('many ports stay within 72 % of the height', () => {
  const claims = Array.from({ length: 9 }, (_, index) => claim(`l${index}`, 0, index));
  const ports = [...spreadPorts(claimsByEdge(claims), height, 13).values()];
  expect(Math.max(...ports) - Math.min(...ports)).toBeCloseTo(0.72 * 56);
});

test('a nearly level line becomes level, unless its port would pass another', () => {
  const edges = claimsByEdge([claim('x', 0, 0), claim('y', 0, 1)]);
  const ports = spreadPorts(edges, height, 13);
  const end = (y: number) => ({ card: 'b', edge: 'left' as const, y, height: 0 });
  const here = { card: 'a', edge: 'right' as const, y: 100, height: 56 };
  const pair = (key: string, y: number) => ({ key, weight: 1, ends: [here, end(y)] as const });
  const up = levelPorts(ports, edges, [pair('x', 86)]);
  expect(up.get(portName('x', 'a', 'right'))).toBe(-14);
  const past = levelPorts(ports, edges, [pair('x', 106)]);
  expect(past.get(portName('x', 'a', 'right'))).toBe(-6.5);
});
