import type { CustomXmlPart } from '../../book/book-content';
import type { Book } from '../../book/book';
import { stringArgument } from '../argument';
import { HostError, invalidArgument } from '../host-error';
import { objectOf, readOnly, type HostObject, type ObjectType } from '../object-type';
import { xmlNamespace } from '../xml-namespace';

/** All parts of the workbook, or those of one namespace. */
interface PartScope {
  book: Book;
  namespace: string | null;
}

interface PartReference {
  book: Book;
  part: CustomXmlPart;
}

export const customXmlPartsType: ObjectType<PartScope> = {
  name: 'CustomXmlPartCollection',
  properties: {},
  objects: {},
  methods: {
    add: ({ book }, [xml]) => {
      const part = { id: newId(), xml: checkedXml(xml) };
      book.changeExtras((extras) => extras.customXml.push(part));
      return partObject({ book, part });
    },
    getByNamespace: ({ book }, [namespace]) =>
      objectOf(scopedPartsType, { book, namespace: stringArgument(namespace) }),
    getCount: (scope) => partsIn(scope).length,
    getItemOrNullObject: (scope, [id]) => {
      const part = find(scope, id);
      return part && partObject(part);
    },
  },
  items: (scope) => partsIn(scope).map(partObject),
  item: (scope, id) => orError(find(scope, id)),
};

export const scopedPartsType: ObjectType<PartScope> = {
  ...customXmlPartsType,
  name: 'CustomXmlPartScopedCollection',
  methods: {
    getCount: (scope) => partsIn(scope).length,
    getItemOrNullObject: (scope, [id]) => {
      const part = find(scope, id);
      return part && partObject(part);
    },
    getOnlyItem: (scope) => orError(only(scope)),
    getOnlyItemOrNullObject: (scope) => {
      const part = only(scope);
      return part && partObject(part);
    },
  },
};

export const customXmlPartType: ObjectType<PartReference> = {
  name: 'CustomXmlPart',
  identity: ({ part }) => ({ Id: part.id }),
  properties: {
    id: readOnly(({ part }) => part.id),
    // No namespace where the root element declares none.
    namespaceUri: readOnly(({ part }) => xmlNamespace(part.xml) ?? ''),
  },
  objects: {},
  methods: {
    getXml: ({ part }) => part.xml,
    setXml: ({ book, part }, [xml]) => {
      const checked = checkedXml(xml);
      book.changeExtras(() => {
        part.xml = checked;
      });
    },
    delete: ({ book, part }) =>
      book.changeExtras((extras) => {
        extras.customXml = extras.customXml.filter((other) => other !== part);
      }),
  },
};

const partObject = (reference: PartReference): HostObject => objectOf(customXmlPartType, reference);

const partsIn = ({ book, namespace }: PartScope): PartReference[] =>
  book.extras.customXml
    .filter(({ xml }) => namespace === null || xmlNamespace(xml) === namespace)
    .map((part) => ({ book, part }));

const find = (scope: PartScope, id: unknown): PartReference | null =>
  partsIn(scope).find(({ part }) => part.id.toUpperCase() === String(id).toUpperCase()) ?? null;

function only(scope: PartScope): PartReference | null {
  const parts = partsIn(scope);
  // Two parts are as wrong as none where one is asked for.
  if (parts.length > 1) throw new HostError('GeneralException');
  return parts[0] ?? null;
}

function orError(part: PartReference | null): HostObject {
  if (!part) throw new HostError('ItemNotFound');
  return partObject(part);
}

function checkedXml(value: unknown): string {
  const xml = stringArgument(value);
  if (xmlNamespace(xml) === null) throw invalidArgument();
  return xml;
}

const newId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;
