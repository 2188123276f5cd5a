/** The size of type that the host asks for. */
export type UiStyle = 'normal' | 'elder';

/** Calls back with the host's style now and at every change; returns a function that stops. */
export const watchUiStyle = (_changed: (style: UiStyle) => void): (() => void) => () => undefined;
