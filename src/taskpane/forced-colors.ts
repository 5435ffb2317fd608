import { makeStaticStyles } from '@fluentui/react-components';

/**
 * In the system's own contrast theme: no colour moves slowly from one to the other, since on the way it is readable on
 * nothing; and a button under the pointer takes the two colours of the theme that are made for each other. Fluent's
 * transparent buttons would put Highlight on whatever lies behind them.
 */
export const useForcedColors = makeStaticStyles(`
@media (forced-colors: active) {
  *, ::before, ::after { transition-duration: 0s !important; }
  .fui-Button.fui-Button:hover:not(:disabled, [aria-disabled="true"]) {
    background-color: HighlightText; color: Highlight;
  }
}`);
