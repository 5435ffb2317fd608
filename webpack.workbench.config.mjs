import { fileURLToPath } from 'node:url';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The workbench: its page (with a worker for files) and the start-up script that the server puts into the pane's
 * page in the place of office.js. The add-in itself is built by webpack.config.mjs and not touched here.
 */
export default {
  name: 'workbench',
  mode: 'production',
  cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
  target: ['web', 'es2022'],
  devtool: 'source-map',
  entry: {
    page: at('src/workbench/page/main.ts'),
    'start-up': at('src/workbench/page/frame/start-up.ts'),
  },
  output: {
    path: at('dist/workbench'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: '/',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022' } }],
  },
  experiments: { css: true },
  optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', css: true })] },
  plugins: [
    new HtmlWebpackPlugin({
      template: at('src/workbench/page/index.html'),
      chunks: ['page'],
      scriptLoading: 'defer',
    }),
  ],
  // A spreadsheet with its formula engine is several megabytes, and stands on the user's own machine.
  performance: { hints: false },
};
