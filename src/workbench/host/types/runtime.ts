import type { Book } from '../../book/book';
import { booleanArgument } from '../argument';
import type { ObjectType } from '../object-type';

export const runtimeType: ObjectType<Book> = {
  name: 'Runtime',
  properties: {
    enableEvents: {
      get: (_book, host) => host.events.enabled,
      set: (_book, value, host) => {
        host.events.enabled = booleanArgument(value);
      },
    },
  },
  objects: {},
  methods: {},
};
