/** A value that the journal does not tell, by the name that stands for it: API_KEY. */
export interface Placeholder {
  readonly placeholder: string;
}

/** A text in which some values are not told. */
export type Pieces = readonly (string | Placeholder)[];

/** The placeholders of a text, in their order. */
export function toPlaceholders(pieces: Pieces): readonly string[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.placeholder]));
}
