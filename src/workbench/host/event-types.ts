/** The numbers of the events on the wire, from Microsoft's client library. */
export const EVENTS = {
  /** `workbook.onSelectionChanged`: it is not registered, it is always sent. */
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
} as const;

/** Where the client keeps the handlers of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';
