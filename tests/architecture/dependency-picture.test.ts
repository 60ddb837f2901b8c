import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dependencyPicture, pictureIn, withPicture } from './dependency-picture.ts';
import { readModules } from './read-modules.ts';

test("the README's dependency picture is the code's; `npm run fix` draws it anew", async () => {
  const drawn = dependencyPicture(await readModules('.'));
  expect(drawn).toContain('-->');
  expect(pictureIn(readFileSync('README.md', 'utf8'))).toBe(drawn);
}, 60_000);

test('the picture shows folders, each arrow once, and no arrow inside a folder', () => {
  const own = (resolved: string) => ({ written: '', resolved, kind: 'own' as const, circle: [] });
  const picture = dependencyPicture([
    { path: 'src/app/a.ts', imports: [own('src/core/x.ts'), own('src/core/y.ts'), own('src/app/b.ts')] },
    { path: 'src/main.tsx', imports: [own('src/app/a.ts')] },
  ]);
  expect(picture.split('\n').slice(2, -1)).toEqual(['  main["main.tsx"] --> app', '  app --> core']);
});

test('a picture written into a page is the one read from it, and the rest stays', () => {
  const page =
    'before\n<!-- dependency picture: written by `npm run fix` -->\n<!-- end of dependency picture -->\nafter\n';
  const drawn = withPicture(page, 'new');
  expect(pictureIn(drawn)).toBe('new');
  expect(withPicture(drawn, 'new')).toBe(drawn);
  expect(drawn).toMatch(/^before\n[^]*after\n$/u);
  expect(pictureIn('no markers')).toBeNull();
});
