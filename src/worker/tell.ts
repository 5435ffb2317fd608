/** Says how far a call has come: rows done and rows in all. */
export type Tell = (done: number, total: number) => void;
