/** Makes an array of zeros, one for each interval of a day. */
export type CreateEnergy = (length: number) => Int32Array;

export const createEnergy: CreateEnergy = (length) => new Int32Array(length);

const zeros = new Map<number, Int32Array>();

/** No energy in any interval. Not to be written to. */
export function toNoEnergy(length: number): Int32Array {
  const known = zeros.get(length) ?? new Int32Array(length);
  zeros.set(length, known);
  return known;
}

/** Makes arrays that are good until `reuse` is called: the next ones are the same again. For days that are summed up and not kept. */
export interface ReusedArrays {
  readonly create: CreateEnergy;
  reuse(): void;
}

export function createReusedArrays(): ReusedArrays {
  const arrays: Int32Array[] = [];
  let used = 0;
  return {
    create(length) {
      const known = arrays[used];
      const array = known?.length === length ? known.fill(0) : new Int32Array(length);
      arrays[used++] = array;
      return array;
    },
    reuse() {
      used = 0;
    },
  };
}
