import { expect, it } from 'vitest';
import { themeFor } from '#core/picture/themes/theme-for.ts';

it('a room gets the projector theme, whatever is preferred at the desk', () => {
  expect(themeFor('dark', 'projector', true)).toMatchObject({ name: 'projector', display: 'projector' });
});

it('projector colours at a desk keep the letters, marks and arrows of a desk', () => {
  const room = themeFor('system', 'projector', false);
  const desk = themeFor('projector', 'desk', true);
  expect(desk).toEqual({ ...room, display: 'desk' });
  // The canvas knows another theme by its being another object.
  expect(themeFor('projector', 'desk', false)).toBe(desk);
});

it('without a choice the theme is the system’s', () => {
  expect(themeFor('system', 'desk', true).name).toBe('dark');
  expect(themeFor('system', 'desk', false).name).toBe('light');
});
