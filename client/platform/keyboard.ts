import type { KeyboardEvent } from 'react';

const PRESS = ['Enter', ' '];

/** Attributes that let a keyboard reach and press what is not a native button. Empty in mini-programs. */
export const pressable = (press: (() => void) | undefined): object => ({
  tabIndex: press ? 0 : -1,
  onKeyDown: (event: KeyboardEvent) => {
    if (!press || event.target !== event.currentTarget || !PRESS.includes(event.key)) return;
    event.preventDefault();
    press();
  },
});
