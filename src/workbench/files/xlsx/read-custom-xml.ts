import type { CustomXmlPart } from '../../book/book-content';
import type { OfficePackage, Relationship } from './package';
import { descendantsOf } from './xml';

/** Custom XML parts as they stand, each with the id that its properties part gives it. */
export function readCustomXml(
  file: OfficePackage,
  bookRelationships: readonly Relationship[],
): CustomXmlPart[] {
  return bookRelationships
    .filter(({ type }) => type === 'customXml')
    .flatMap(({ target }, i) => {
      const text = file.textOf(target);
      if (text === undefined) return [];
      const propertiesPath = file
        .relationshipsOf(target)
        .find(({ type }) => type === 'customXmlProps')?.target;
      const properties = propertiesPath === undefined ? undefined : file.xmlOf(propertiesPath);
      const id =
        properties?.attributes.itemID ??
        (properties && descendantsOf(properties, 'datastoreItem')[0]?.attributes.itemID) ??
        fallbackId(i);
      return [{ id: id.toUpperCase(), xml: text.replace(/^\ufeff?<\?xml[^>]*\?>\s*/, '') }];
    });
}

/** A part without properties is legal; its place in the file names it. */
const fallbackId = (index: number): string =>
  `{00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;
