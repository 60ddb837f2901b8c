/**
 * Advance widths of the bundled Noto Sans without kerning, in thousandths of an em: first character of a stretch, then
 * two base-36 digits a character, `--` where the font has none. Printed from the font files by
 * `tests/core/picture/write-font-widths.ts`; a test holds the two together.
 */
export type FontWidths = readonly (readonly [first: number, widths: string])[];

// oxfmt-ignore
export const regularWidths: FontWidths = [
  [32, '787hbchyfwn3kc698c8cfbfw7g8y7gacfwfwfwfwfwfwfwfwfwfw7g7gfwfwfwc2ozhri2hkkafgefk8kl9f7lh7ekp7l4lpgtlphaf9fgkbgopugafqfw95ac95fwcc7tflh3dch3fo9kh3h67676eu76pzh6gth3h3bhdba1h6e4luepe6d2akfbakfw'],
  [160, '787hfwfwfwfwfbe9g4n49xe5fw8yn4dwbwfw9q9q7thbi77g699qage5kplflpc2hrhrhrhrhrhrohhkfgfgfgfg9f9f9f9fkal4lplplplplpfwlpkbkbkbkbfqgthjflflflflflflo0dcfofofofo76767676gth6gtgtgtgtgtfwgth6h6h6h6e6h3e6hrflhrflhrflhkdchkdchkdchkdckah3kah5fgfofgfofgfofgfofgfok8h3k8h3k8h3k8h3klh6klh69f769f769f769f769f76h0ec7l76h7eueuek76ek76ek76ek7gek76l4h6l4h6l4h6j4l4h6lpgtlpgtlpgtpsqahabhhabhhabhf9dbf9dbf9dbf9dbfga1fga1fga1kbh6kbh6kbh6kbh6kbh6kbh6pulufqe6fqfwd2fwd2fwd292'],
  [1024, 'fgfgjwe5hrf97w7w7ls2sjjvhdl0h4kbhqh2i2e5k9fgp5g1l0l0hdjep7knl5kdgthsfgh4mpgckkipsrsij1nlgvhzrrhqfgglfoc6gvfbl3dkh9h9ergblch2gigugwdpcxe5khe7h0gdouoxhbl3f5dqm7g1fbfbh7c6dpd0767676nvoqh9erh9e5gu'],
  [1168, 'esc4'],
  [8208, '------dwrs------4v4v6y--9z9zbk--e8--ag------lz'],
  [8240, '----6gbc----------8m8m'],
  [8364, 'fw'],
  [8372, 'f9'],
  [8470, 'sc'],
  [8482, 'lh'],
  [8722, 'fw'],
];

// oxfmt-ignore
export const semiboldWidths: FontWidths = [
  [32, '787pckhyfwobkn6y9090f6fw7r8w7ob3fwfwfwfwfwfwfwfwfwfw7o7rfwfwfwctoyioibhqkcfieyk6l0aa8lhzf6ptm1lvh3lvhvfaftkrhjqhhqgrg096b396fwbr99g9hedyheg9abhehq7v7vgc7vqohqh5hehec2dpbahqf7n2fkf8dgatfbatfw'],
  [160, '787sfwfwfufwfbdsgcn4acfyfw8wn4dwbufwa8a999hui27o6xa9amfym6n7mtctioioioioioiopphqfifififiaaaaaaaakclwlvlvlvlvlvfwlvkrkrkrkrgrh7isg9g9g9g9g9g9oxdyg9g9g9g97v7v7v7vh7hqh5h5h5h5h5fwh2hqhqhqhqf8hef8iog9iog9iog9hqdyhqdyhqdyhqdykchekchmfig9fig9fig9fig5fig9k6hek6hek6hek6hel0hql1huaa7vaa7vaa7vaa7vaa7viwfz8l7vhxgcgcf67vf67vf67vf697fa7zlwhqlwhqlwhqkmm1hqlvh5lvh5lvh5qkquhvc2hvc2hvc2fadpfadpfadpfadpftbaftbaftbakrhqkrhqkrhqkrhqkrhqkrhqqhn5grf8grg0dgg0dgg0dga2'],
  [1024, 'fjfjkrf3hzf88k8p8lsht5kyidlmhmkxinhoiaf3l2fjqqgblmlmijk0ptl4lfkvh4hvfthmo6hpl6jitbtck8othji5s2ihg5h2g8cthefwmye1i6i6g8gxmjhsgzhlhde8dmf7lqfchoh7pvpxi5mqfye9n3gifwfwhscwe8dj817v7vojpchtg8i6f7hl'],
  [1168, 'fldf'],
  [8208, '------dwrs------5l5l7k--bhbhd8--e8--ag------n3'],
  [8240, '----7odc----------9k9k'],
  [8364, 'fw'],
  [8372, 'fn'],
  [8470, 'sh'],
  [8482, 'lh'],
  [8722, 'g1'],
];
