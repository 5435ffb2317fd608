/** Outlines on a 20 by 20 grid, drawn with the text's colour. */
const outlines = {
  open: 'M3 15.5v-11h4.5l1.6 2H16v2.3M3 15.5l2.2-6.7h13L16 15.5z',
  save: 'M10 3v9m0 0 3.4-3.4M10 12 6.6 8.6M3.5 13.5v3h13v-3',
  samples: 'M3.5 4.5h13v11h-13zM3.5 8.3h13M3.5 12h13M8 4.5v11',
  home: 'M3.5 9.5 10 4l6.5 5.5M5.5 8.5V16h9V8.5',
  close: 'm5 5 10 10M15 5 5 15',
  addin: 'M4 16h3v-4H4zM8.5 16h3V8h-3zM13 16h3V4h-3z',
  light:
    'M10 6.7a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6zM10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.5 1.5M14.2 14.2l1.5 1.5M4.3 15.7l1.5-1.5M14.2 5.8l1.5-1.5',
  dark: 'M16 12.3A6.8 6.8 0 0 1 7.7 4a6.8 6.8 0 1 0 8.3 8.3z',
  chevron: 'm5.5 8 4.5 4.5L14.5 8',
  customers: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 16.5c.6-3.2 3.2-5 6.5-5s5.9 1.8 6.5 5z',
  orders: 'M5 3h10v14l-2.5-1.6L10 17l-2.5-1.6L5 17zM7.5 7h5M7.5 10h5',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 9v4.5M10 6.3v.4',
};

export type IconName = keyof typeof outlines;

/** An icon for the eye only: what it stands beside says the same in words. */
export function icon(name: IconName): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(namespace, 'svg');
  picture.setAttribute('viewBox', '0 0 20 20');
  picture.setAttribute('class', 'icon');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', outlines[name]);
  picture.append(path);
  return picture;
}
