import path from 'node:path';
import { build } from 'esbuild';
import { root } from './ensure.mjs';

/** The exports of a TypeScript file of ours, for build scripts. */
export async function exportsOf(file) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, file)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
