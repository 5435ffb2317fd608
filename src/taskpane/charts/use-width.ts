import { useLayoutEffect, useState } from 'react';

/** The width of an element's content in CSS pixels, whole, as it is and as it becomes; 0 while there is none. */
export function useWidth(element: HTMLElement | null): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);
  return width;
}
