import { pagePolicy, workerPolicy } from '../../../scripts/policies.mjs';

/**
 * Content security policies of what the server sends: those that docs/deploy.md asks of a real server. Office.js comes
 * from this server here, and the workbench's page is the one that shows the pane.
 */
export const panePolicy = (pageOrigin: string): string => pagePolicy([], [pageOrigin]);
export { workerPolicy };
