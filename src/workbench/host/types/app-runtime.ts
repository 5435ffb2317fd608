import { stringArgument } from '../argument';
import type { ObjectType } from '../object-type';

/** What `Office.addin.showAsTaskpane()` and `hide()` come to. */
export const appRuntimeType: ObjectType<null> = {
  name: 'AppRuntimeService',
  properties: {},
  objects: {},
  methods: {
    getAppRuntimeState: (_self, _args, host) => (host.paneVisible ? 'Visible' : 'Background'),
    setAppRuntimeState: (_self, [state], host) => {
      host.paneVisible = stringArgument(state) === 'Visible';
      host.onPaneVisibility(host.paneVisible);
    },
  },
};
