import type { CustomFunctions } from '../custom-functions';
import type { ObjectType } from '../object-type';

/** Where the client's custom-function runtime brings the results. */
export const customFunctionsContainerType: ObjectType<CustomFunctions> = {
  name: 'CustomFunctions',
  properties: {},
  objects: {
    customFunctions: (functions) => ({ type: customFunctionsContainerType, self: functions }) as never,
  },
  methods: {
    setInvocationArrayResults: (functions, [results]) => functions.receive(results),
  },
};
