import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import { FunctionsMetadataPlugin } from './scripts/functions-metadata-plugin.mjs';
import { OFFICE_SCRIPTS, pageDirectives, policyText } from './scripts/policies.mjs';
import { RollOutPlugin } from './scripts/roll-out-plugin.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);

/** Where the add-in is served from; `--env base=https://host/path` for a roll-out. */
const LOCAL_BASE = 'https://localhost:3000';

export default async (env = {}) => {
  const base = (env.base ?? LOCAL_BASE).replace(/\/+$/, '');
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
  const shared = {
    mode: 'production',
    cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
    // Never an eval kind: the page's policy has no unsafe-eval.
    devtool: 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: 'es2022', jsx: 'automatic', charset: 'utf8' },
        },
        { test: /\.css$/, type: 'asset/source' },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', charset: 'utf8' })] },
    performance: { hints: false },
  };
  return [
    {
      ...shared,
      name: 'addin',
      target: 'web',
      entry: { taskpane: [at('src/commands/shared-runtime.ts'), at('src/taskpane/taskpane.tsx')] },
      output: {
        path: at('dist/addin'),
        filename: '[name].js',
        chunkFilename: '[name].js',
        publicPath: 'auto',
        // The worker and automation.js come from the other two builds.
        clean: { keep: /^(worker|automation)\.js/ },
      },
      plugins: [
        new HtmlPlugin({
          template: at('src/taskpane/taskpane.html'),
          filename: 'taskpane.html',
          chunks: ['taskpane'],
          scriptLoading: 'defer',
          // Said in the page too, for a server that cannot send headers.
          policy: policyText(pageDirectives([OFFICE_SCRIPTS])),
        }),
        new FunctionsMetadataPlugin({ localBase: LOCAL_BASE, base }),
        new RollOutPlugin({ base }),
        new CopyPlugin({
          patterns: [
            { from: at('assets/icons/*.png'), to: 'assets/[name][ext]' },
            { from: at('src/locales/pages'), to: '.' },
            {
              from: at('manifest.xml'),
              to: 'manifest.xml',
              transform: (text) =>
                text
                  .toString()
                  .replaceAll(LOCAL_BASE, base)
                  .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`),
            },
          ],
        }),
      ],
    },
    {
      ...shared,
      name: 'worker',
      target: 'webworker',
      entry: { worker: at('src/worker/worker.ts') },
      output: { path: at('dist/addin'), filename: '[name].js' },
    },
    {
      ...shared,
      name: 'automation',
      target: 'web',
      entry: { automation: at('src/automation/automation.ts') },
      // One script: a host without a pane has no page to load a second one into.
      module: { ...shared.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
      output: { path: at('dist/addin'), filename: '[name].js', publicPath: '' },
    },
  ];
};
