export const moving = {
  hint: (name: string) =>
    `Moving ${name}. Arrow keys move it, with Shift ten times as far. Enter lets it stand, Esc takes it back.`,
  label: 'Move',
  left: 'Left',
  right: 'Right',
  up: 'Up',
  down: 'Down',
  put: 'Let it stand here',
  cancel: 'Take it back',
  done: (name: string) => `${name} stands here now.`,
  undone: (name: string) => `${name} stands where it stood.`,
};
