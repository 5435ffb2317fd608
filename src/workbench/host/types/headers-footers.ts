import { HEADER_FOOTER_PLACES } from '../../book/book-content';
import type { BookSheet } from '../../book/book-sheet';
import { stringArgument } from '../argument';
import { objectOf, type ObjectType } from '../object-type';
import { changePageLayout, pageLayoutOf } from './page-layout';

/** Headers and footers of all pages; those of first, odd or even pages are not told apart. */
export const headerFooterGroupType: ObjectType<BookSheet> = {
  name: 'HeaderFooterGroup',
  properties: {},
  objects: { defaultForAllPages: (sheet) => objectOf(headerFooterType, sheet) },
  methods: {},
};

export const headerFooterType: ObjectType<BookSheet> = {
  name: 'HeaderFooter',
  properties: Object.fromEntries(
    HEADER_FOOTER_PLACES.map((place) => [
      place,
      {
        get: (sheet: BookSheet) => pageLayoutOf(sheet).headersFooters[place] ?? '',
        set: (sheet: BookSheet, value: unknown) =>
          changePageLayout(sheet, {
            headersFooters: { ...pageLayoutOf(sheet).headersFooters, [place]: stringArgument(value) },
          }),
      },
    ]),
  ),
  objects: {},
  methods: {},
};
