/**
 * Resolves `./login` to login.zlb.*, then login.h5.*, then leaves it to Taro (login.*). Taro alone knows only the
 * first and the last, which would lose the web half of its own and of shared files.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Resolver } from 'webpack';

const SUFFIXES = ['.zlb', '.h5'];
const EXTENSIONS = ['.ts', '.tsx', '.js', '.jsx'];

const candidates = (file: string): string[] =>
  SUFFIXES.flatMap((suffix) => EXTENSIONS.map((extension) => `${file}${suffix}${extension}`));

export class ChannelFiles {
  apply(resolver: Resolver): void {
    const target = resolver.ensureHook('resolve');
    resolver.getHook('described-resolve').tapAsync('ChannelFiles', (request, context, callback) => {
      const wanted = request.request;
      if (!request.path || !wanted?.startsWith('.') || path.extname(wanted)) return callback();
      const file = path.resolve(request.path, wanted);
      if (file.includes('node_modules')) return callback();
      const found = candidates(file).find((candidate) => existsSync(candidate));
      if (!found) return callback();
      return resolver.doResolve(target, { ...request, request: found }, 'channel file', context, callback);
    });
  }
}
