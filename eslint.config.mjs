import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The rooms of src and what each may import (docs/architecture.md says why). */
const ROOMS = {
  columns: [],
  scheme: ['columns'],
  intake: ['columns', 'scheme'],
  grading: ['columns', 'scheme'],
  forecast: ['columns', 'scheme', 'grading'],
  tables: ['columns', 'scheme', 'grading'],
  report: ['columns', 'scheme', 'intake', 'grading', 'forecast', 'locales'],
  share: ['scheme', 'intake'],
  worker: ['columns', 'scheme', 'intake', 'grading', 'forecast', 'tables', 'report', 'locales'],
  workbook: ['scheme', 'report'],
  functions: ['columns', 'scheme', 'intake', 'grading', 'report', 'locales'],
  run: [
    'columns',
    'scheme',
    'intake',
    'grading',
    'report',
    'share',
    'worker',
    'workbook',
    'functions',
    'locales',
  ],
  commands: ['scheme', 'intake', 'run', 'locales', 'functions'],
  automation: ['scheme', 'intake', 'run', 'functions', 'locales', 'report'],
  taskpane: [
    'columns',
    'scheme',
    'intake',
    'grading',
    'report',
    'share',
    'worker',
    'workbook',
    'run',
    'functions',
    'commands',
    'locales',
  ],
  locales: ['scheme', 'intake', 'grading', 'report', 'share', 'functions', 'run', 'workbench'],
  workbench: ['locales'],
};
const PURE = ['columns', 'scheme', 'intake', 'grading', 'forecast', 'report', 'tables', 'share'];

const others = (room, allowed) =>
  Object.keys(ROOMS).filter((name) => name !== room && !allowed.includes(name));

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${others(room, allowed).join('|')})(/|$)`,
            message: `src/${room} may import ${allowed.join(', ') || 'nothing of ours'}: the flow goes one way.`,
          },
          ...(room === 'tables'
            ? []
            : [
                {
                  group: ['arquero'],
                  message: 'Arquero compiles with new Function: it lives in src/tables, in the worker.',
                },
              ]),
          ...(room === 'workbench'
            ? []
            : [
                {
                  group: [
                    '@microsoft/office-js',
                    '@univerjs/*',
                    '@e965/xlsx',
                    // A copy to share is a package built in the pane, by a library and loaded when it is wanted.
                    ...(room === 'share' ? [] : ['@cj-tech-master/excelts', 'fflate']),
                    'node:*',
                  ],
                  message: 'Only the workbench stands in for Excel; the add-in knows Office.js alone.',
                },
              ]),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.cache/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Function']", message: 'No code is made from text.' },
        { selector: "CallExpression[callee.name='eval']", message: 'No code is made from text.' },
      ],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/taskpane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // No Office, no DOM, no clock: the same answer in the page, the worker and a cell.
    files: PURE.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'Office',
          'Excel',
          'fetch',
          'localStorage',
          'setTimeout',
          'performance',
        ].map((name) => ({
          name,
          message: 'This room is pure: no Office, no DOM, no clock.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument.' },
        { object: 'Math', property: 'random', message: 'Randomness takes a seed.' },
      ],
    },
  },
  ...roomRules,
  { files: ['scripts/**', 'src/workbench/**', 'test/**', '*.mjs'], rules: { 'no-console': 'off' } },
);
