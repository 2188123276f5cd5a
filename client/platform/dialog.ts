import { useEffect } from 'react';

const SET_UP = 60;
const FOCUSABLE = '[tabindex="0"], input, textarea, button';

const keepFocusInside = (panel: HTMLElement, event: KeyboardEvent): void => {
  const stops = Array.from(panel.querySelectorAll<HTMLElement>(FOCUSABLE));
  const first = stops[0] ?? panel;
  const last = stops[stops.length - 1] ?? panel;
  const leaving = event.shiftKey ? first : last;
  if (panel.contains(document.activeElement) && document.activeElement !== leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
};

const holdFocus = (panel: HTMLElement, close: () => void): (() => void) => {
  const before = document.activeElement;
  panel.tabIndex = -1;
  // Taro's elements stay invisible, and so without focus, until they have been set up.
  const focusing = setTimeout(() => panel.focus(), SET_UP);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Tab') keepFocusInside(panel, event);
  };
  document.addEventListener('keydown', onKey);
  return () => {
    clearTimeout(focusing);
    document.removeEventListener('keydown', onKey);
    if (before instanceof HTMLElement) before.focus();
  };
};

/** While open, keyboard focus stays inside the element with this id, Escape closes, and focus goes back afterwards. */
export const useDialog = (open: boolean, id: string, close: () => void): void => {
  useEffect(() => {
    const panel = open ? document.getElementById(id) : null;
    return panel ? holdFocus(panel, close) : undefined;
    // A new `close` at every render must not take the focus anew.
  }, [open, id]);
};
