/* ZwLog as an app sees it; what it is told stays in the page, in `ZwLog.told`. */
window.ZwLog = class ZwLog {
  static told = [];

  constructor(user = {}) {
    this.user = user;
  }

  onReady(callback) {
    setTimeout(callback, 0);
  }

  sendPV(page) {
    ZwLog.told.push({ kind: 'page', user: this.user, page });
  }

  record(code, type, fields) {
    ZwLog.told.push({ kind: 'event', user: this.user, code, type, fields });
  }

  sendAliMonitor(scene) {
    ZwLog.told.push({ kind: 'scene', user: this.user, scene });
  }
};
