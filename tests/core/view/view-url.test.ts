import { describe, expect, it } from 'vitest';
import { openingPlace, type Place } from '#core/view/place.ts';
import { noFilters, openingView, type View } from '#core/view/view.ts';
import { decodePlace, encodePlace, longestAddress } from '#core/view/view-url.ts';

const withView = (view: Partial<View>): Place => ({ ...openingPlace, view: { ...openingView, ...view } });

describe('the address of a place', () => {
  const places: readonly (readonly [string, Place])[] = [
    ['#/', openingPlace],
    ['#/n/ua-mod', { ...openingPlace, selected: [{ kind: 'node', id: 'ua-mod' }] }],
    ['#/n/group:ua:ministry', { ...openingPlace, selected: [{ kind: 'node', id: 'group:ua:ministry' }] }],
    ['#/e/ua-mod~jp-doc', { ...openingPlace, selected: [{ kind: 'line', key: 'ua-mod|jp-doc' }] }],
    ['#/c/c06', { ...openingPlace, selected: [{ kind: 'claim', id: 'c06' }] }],
    [
      '#/?sel=n.ua-mod,e.ua-mod~jp-doc,c.c06',
      {
        ...openingPlace,
        selected: [
          { kind: 'node', id: 'ua-mod' },
          { kind: 'line', key: 'ua-mod|jp-doc' },
          { kind: 'claim', id: 'c06' },
        ],
      },
    ],
    ['#/s/una-2023-12', { ...openingPlace, reader: { source: 'una-2023-12', claim: null } }],
    [
      '#/s/una-2023-12@412-655?sel=c.c06&c=c06',
      {
        ...openingPlace,
        selected: [{ kind: 'claim', id: 'c06' }],
        reader: { source: 'una-2023-12', claim: 'c06', span: { start: 412, end: 655 } },
      },
    ],
    ['#/p/ua-mod/us-dod', withView({ path: { from: 'ua-mod', to: 'us-dod', choice: 0 } })],
    ['#/p/ua-mod/us-dod?p=2', withView({ path: { from: 'ua-mod', to: 'us-dod', choice: 2 } })],
    [
      '#/s/una-2023-12?p=ua-mod~us-dod~0',
      {
        ...withView({ path: { from: 'ua-mod', to: 'us-dod', choice: 0 } }),
        reader: { source: 'una-2023-12', claim: null },
      },
    ],
    [
      '#/n/jp-doc?d=2',
      { ...withView({ focus: { id: 'jp-doc', depth: 2 } }), selected: [{ kind: 'node', id: 'jp-doc' }] },
    ],
    ['#/?d=jp-doc~2&l=rings', withView({ focus: { id: 'jp-doc', depth: 2 }, arrangement: 'rings' })],
    [
      '#/?v=kyiv+washington&f=st:signed,agreed;ty:agreement;co:ua,~;vo:kyiv;only:differs,quoted&t=2023-11..2023-12!maybe!dated',
      withView({
        lens: ['kyiv', 'washington'],
        filters: {
          statuses: ['signed', 'agreed'],
          types: ['agreement'],
          groups: ['ua', ''],
          voices: ['kyiv'],
          dates: { from: '2023-11', to: '2023-12', maybe: true, undated: false },
          differs: true,
          quoted: true,
        },
      }),
    ],
    ['#/?v=~shared&k=hide&h=fr,de', withView({ lens: 'shared', unmatched: 'hide', hidden: ['fr', 'de'] })],
    [
      '#/?v=~differing&n=3&g=group:ua:body&e=ua-mod',
      {
        ...withView({ lens: 'differing', level: 3, openGroups: ['group:ua:body'], expanded: ['ua-mod'] }),
      },
    ],
    ['#/?s=jp-doc&pk=ua,us&m=betweenness', withView({ split: ['jp-doc'], packed: ['ua', 'us'], size: 'betweenness' })],
    ['#/?f=st:&pk=', withView({ filters: { ...noFilters, statuses: [] }, packed: [] })],
    ['#/?x=412,-80.5,1200', { ...openingPlace, camera: { cx: 412, cy: -80.5, width: 1200 } }],
  ];

  it.each(places)('%s', (address, place) => {
    expect(encodePlace(place)).toBe(address);
    expect(decodePlace(address)).toEqual({ ok: true, place });
  });

  it('is read out of a whole address, and of a code', () => {
    const read = decodePlace('#/c/c06');
    expect(decodePlace('https://example.org/a/?b=c#/c/c06')).toEqual(read);
    expect(decodePlace('entente#/c/c06')).toEqual(read);
    for (const nothing of ['', '#', '#/', '#/?'])
      expect(decodePlace(nothing)).toEqual({ ok: true, place: openingPlace });
  });

  it('has its camera to a tenth of a unit, and none that could not be read back', () => {
    const camera = (cx: number, width: number) => encodePlace({ ...openingPlace, camera: { cx, cy: -0.01, width } });
    expect(camera(412.3456, 900.06)).toBe('#/?x=412.3,0,900.1');
    for (const address of [camera(Number.NaN, 9), camera(1, 0.001), camera(1e12, 9), camera(1, Infinity)])
      expect(address).toBe('#/');
  });
});

describe('a damaged address', () => {
  it.each([
    ['#ua-mod', 'route', 'ua-mod'],
    ['#/ua-mod', 'route', '/ua-mod'],
    ['#/x/ua-mod', 'route', '/x/ua-mod'],
    ['#/n/', 'route', '/n/'],
    ['#/n/a/b', 'route', '/n/a/b'],
    ['#/n/%D0%', 'route', '/n/%D0%'],
    ['#/e/ua-mod', 'route', '/e/ua-mod'],
    ['#/s/una@12', 'route', '/s/una@12'],
    ['#/s/una@12-12', 'route', '/s/una@12-12'],
    ['#/s/una@-1-12', 'route', '/s/una@-1-12'],
    ['#/p/ua-mod', 'route', '/p/ua-mod'],
    ['#/?zoom=2', 'parameter', 'zoom=2'],
    ['#/?k', 'parameter', 'k'],
    ['#/?n=2&n=3', 'parameter', 'n=3'],
    ['#/?n=4', 'value', 'n=4'],
    ['#/?l=circle', 'value', 'l=circle'],
    ['#/?k=dim', 'value', 'k=dim'],
    ['#/?v=~everyone', 'value', 'v=~everyone'],
    ['#/?h=a,,b', 'value', 'h=a,,b'],
    ['#/?h=%E0%A4%A', 'value', 'h=%E0%A4%A'],
    ['#/?f=', 'value', 'f='],
    ['#/?f=xx:a', 'value', 'f=xx:a'],
    ['#/?f=st:a;st:b', 'value', 'f=st:a;st:b'],
    ['#/?f=only:signed', 'value', 'f=only:signed'],
    ['#/?t=2023-13..2023-14', 'value', 't=2023-13..2023-14'],
    ['#/?t=2023-11', 'value', 't=2023-11'],
    ['#/?t=2024-01..2023-01', 'value', 't=2024-01..2023-01'],
    ['#/?d=2', 'value', 'd=2'],
    ['#/?d=jp-doc~4', 'value', 'd=jp-doc~4'],
    ['#/?p=1', 'value', 'p=1'],
    ['#/p/a/b?p=c~d', 'value', 'p=c~d'],
    ['#/n/a?sel=n.b', 'value', 'sel=n.b'],
    ['#/?sel=x.b', 'value', 'sel=x.b'],
    ['#/n/a?c=c06', 'value', 'c=c06'],
    ['#/?x=1,2', 'value', 'x=1,2'],
    ['#/?x=1,2,0', 'value', 'x=1,2,0'],
    ['#/?x=1,2,-5', 'value', 'x=1,2,-5'],
  ])('%s', (address, code, part) => {
    expect(decodePlace(address)).toEqual({ ok: false, problems: [{ code, part }] });
  });

  it('tells all that is wrong, and of something long only its beginning', () => {
    expect(decodePlace('#/?n=4&zoom=2&l=layers')).toMatchObject({
      ok: false,
      problems: [{ part: 'n=4' }, { part: 'zoom=2' }],
    });
    expect(decodePlace(`#/x/${'ї'.repeat(500)}`)).toMatchObject({ problems: [{ part: `/x/${'ї'.repeat(77)}` }] });
  });

  it('is too long when nothing could be that long', () => {
    const address = `#/n/${'a'.repeat(longestAddress - 4)}`;
    expect(decodePlace(address).ok).toBe(true);
    expect(decodePlace(`${address}a`)).toEqual({ ok: false, problems: [{ code: 'too-long', part: '' }] });
  });
});
