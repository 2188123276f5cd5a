/* Mini-programs have no AbortController, which @tanstack/query-core needs: as much of it as that uses. */
class Signal {
  aborted = false;
  reason = undefined;
  listeners = new Set();

  addEventListener(_, listener) {
    this.listeners.add(listener);
  }

  removeEventListener(_, listener) {
    this.listeners.delete(listener);
  }
}

export class AbortController {
  signal = new Signal();

  abort(reason) {
    if (this.signal.aborted) return;
    this.signal.aborted = true;
    this.signal.reason = reason;
    this.signal.listeners.forEach((listener) => listener());
  }
}
