/** Somebody who sets the mock up asked for what cannot be. The text says what there is; it never holds a secret. */
export class InvalidArgument extends TypeError {
  override readonly name = 'InvalidArgument';
}
