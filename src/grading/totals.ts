/** Totals per group, made by src/tables and shown by src/report. */
export interface GroupTotal {
  customers: number;
  /** Of all customers, 0 to 1; 0 when there are none. */
  customerShare: number;
  /** Total net amount; customers without one count as 0. */
  revenue: number;
  /** Of all revenue, 0 to 1; NaN when all revenue is not above 0: a share says nothing then. */
  revenueShare: number;
  /** Revenue per customer whose amount is known; NaN = none. */
  average: number;
  /** Days; NaN = nobody with a date. */
  medianRecency: number;
}

export interface Totals {
  /** One entry for each level of `scheme.tiers.levels`, empty tiers included. */
  tiers: GroupTotal[];
  /** All customers together. */
  all: GroupTotal;
  /** Customers: `tierByStage[tier][stage]`, over STAGES. */
  tierByStage: number[][];
  /** One entry for each segment of the scheme's map, empty ones included. */
  segments: GroupTotal[];
  /** Customers without a segment: those who never bought, or all when the map does not apply. */
  unsegmented: GroupTotal;
  /** For each grouping of the scheme that the data has. */
  groups: GroupTotals[];
}

/** A grouping: largest group first, then in the order of the values. */
export interface GroupTotals {
  /** The grouping's id. */
  id: string;
  groups: (GroupMix & { value: string })[];
  /** Customers whose group is not known. */
  unknown: GroupMix;
}

export interface GroupMix {
  total: GroupTotal;
  /** Customers of each tier. */
  tierMix: number[];
}
