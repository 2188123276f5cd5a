import { BadConfig, readConfig } from './config';
import { start } from './main';

/** The production process: settings from the environment, stops on SIGTERM and SIGINT once its work is done. */
const serve = async () => {
  const running = await start(readConfig());
  running.outside.log.info({ url: running.url }, 'listening');
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    running.outside.log.info({ signal }, 'stopping');
    running.stop().then(() => process.exit(0), (error: unknown) => {
      running.outside.log.fatal({ err: error }, 'stopped badly');
      process.exit(1);
    });
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
};

serve().catch((error: unknown) => {
  process.stderr.write(error instanceof BadConfig ? `Settings:\n${error.message}\n` : `${String(error)}\n`);
  process.exit(1);
});
