import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  figure: {
    margin: 0,
    minWidth: 0,
    maxWidth: '100%',
    overflow: 'hidden',
    '& text': { fill: tokens.colorNeutralForeground1 },
    '& rect:not([role="option"])[opacity]': { fill: tokens.colorNeutralBackground6 },
    '& button[role="option"]': {
      minHeight: 0,
      paddingTop: 0,
      paddingBottom: 0,
      marginTop: 0,
      marginBottom: 0,
    },
    // A thin line keeps a pale colour apart from the ground.
    '& rect[role="option"]': { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
    '@media (forced-colors: active)': {
      // The part of a bar that is not filled: the theme's own grey would be drawn as it is.
      '& rect:not([role="option"])[opacity]': {
        fill: 'Canvas',
        stroke: 'CanvasText',
        forcedColorAdjust: 'none',
      },
      // The numbers in the cells say what the shades cannot; the chart writes them in colours for its own shades.
      '& g[role="option"] text': { fill: 'CanvasText !important', forcedColorAdjust: 'none' },
      '& g[role="option"] rect': { fill: 'Canvas', stroke: 'CanvasText', forcedColorAdjust: 'none' },
    },
  },
  systemColors: {
    '@media (forced-colors: active)': {
      '& rect[role="option"]': { fill: 'Highlight', stroke: 'Canvas', forcedColorAdjust: 'none' },
    },
  },
  /** Colours that tell parts apart stay as the legend has them, each part with a border around it. */
  ownColors: {
    '@media (forced-colors: active)': {
      '& rect[role="option"]': { stroke: 'CanvasText', forcedColorAdjust: 'none' },
    },
  },
});

interface ChartFigureProps {
  /** What the chart shows, in the user's language. */
  name: string;
  /** The colours mean something, also where the system has colours of its own. */
  ownColors?: boolean;
  children: ReactNode;
}

/** Around a chart of the library: it names its own parts in English only, here they take the chart's name. */
export function ChartFigure({ name, ownColors = false, children }: ChartFigureProps) {
  const styles = useStyles();
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = figure.current;
    if (!element) return;
    const nameParts = () => {
      // The section around it is the landmark; a second one of the same name would only be in the way.
      for (const part of element.querySelectorAll('svg[role="region"]')) part.setAttribute('role', 'group');
      for (const part of element.querySelectorAll('svg, [role="listbox"]')) {
        if (part.getAttribute('aria-label') !== name) part.setAttribute('aria-label', name);
      }
    };
    nameParts();
    const watch = new MutationObserver(nameParts);
    watch.observe(element, { subtree: true, childList: true, attributeFilter: ['aria-label', 'role'] });
    return () => watch.disconnect();
  }, [name]);
  return (
    <figure
      ref={figure}
      className={mergeClasses(styles.figure, ownColors ? styles.ownColors : styles.systemColors)}
      aria-label={name}
    >
      {children}
    </figure>
  );
}
