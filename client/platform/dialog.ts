import { useEffect } from 'react';

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
  panel.focus();
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Tab') keepFocusInside(panel, event);
  };
  document.addEventListener('keydown', onKey);
  return () => {
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
