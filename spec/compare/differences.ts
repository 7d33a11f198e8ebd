import { isObject, type Json } from '../lint/contract.ts';
import { toPointer } from './pointer.ts';

/** One place where two values differ. Undefined stands for nothing there. */
export interface Difference {
  /** A JSON pointer into the value. */
  readonly pointer: string;
  readonly published: Json | undefined;
  readonly authored: Json | undefined;
}

/** The places where two JSON values differ, as deep down as possible. The order of keys makes no difference. */
export function listDifferences(published: Json | undefined, authored: Json | undefined, pointer = ''): readonly Difference[] {
  if (Array.isArray(published) && Array.isArray(authored)) return listBelow(published, authored, pointer);
  if (isObject(published) && isObject(authored)) return listBelow(published, authored, pointer);
  return published === authored ? [] : [{ pointer, published, authored }];
}

function listBelow(published: object, authored: object, pointer: string): readonly Difference[] {
  const [mine, theirs] = [new Map(Object.entries(published)), new Map(Object.entries(authored))];
  return [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((key) =>
    listDifferences(mine.get(key), theirs.get(key), toPointer(pointer, key)),
  );
}
