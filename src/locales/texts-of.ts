/** The texts of one language in the shape of those of another: the same keys, any words. */
export type TextsOf<T> = { [K in keyof T]: T[K] extends string ? string : TextsOf<T[K]> };
