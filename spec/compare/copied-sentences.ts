import { isObject, type Json } from '../lint/contract.ts';
import { listMembers, toPointer } from './pointer.ts';

/** A piece of prose, and where it stands. */
export interface Prose {
  readonly place: string;
  readonly text: string;
}

/** A published sentence that stands in ours. */
export interface Copy {
  readonly sentence: string;
  readonly published: string;
  readonly authored: string;
}

const prose = ['description', 'summary', 'title'];
// What they hold is data: samples, defaults, words of an enumeration.
const data = ['example', 'x-example', 'examples', 'value', 'default', 'enum', 'const'];
const fewestWords = 6;

/** All prose of a document, `name` in front of each place. What stands inside samples is data. */
export function listProse(document: Json, name: string): readonly Prose[] {
  return listBelow(document, '', false).map(({ place, text }) => ({ place: `${name}#${place}`, text }));
}

function listBelow(value: Json, pointer: string, isMap: boolean): readonly Prose[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, Json]) => {
    const place = toPointer(pointer, key);
    // The keys of a map are names, such as those of properties: there may be one called `value`.
    if (!isMap && data.includes(key)) return key === 'examples' ? listSummaries(inner, place) : [];
    if (!isMap && prose.includes(key) && typeof inner === 'string') return [{ place, text: inner }];
    return listBelow(inner, place, !isMap && ['properties', 'definitions', 'schemas'].includes(key));
  });
}

/** Beside its sample, a named example says what it shows. Swagger has no names there, only samples. */
function listSummaries(examples: Json, pointer: string): readonly Prose[] {
  return listMembers(examples)
    .filter(([, example]) => isObject(example) && 'value' in example)
    .flatMap(([name, example]) => listBelow(example, toPointer(pointer, name), false));
}

/** Published sentences of six words or more that occur in ours, whatever their case, markup and punctuation. */
export function listCopies(published: readonly Prose[], authored: readonly Prose[]): readonly Copy[] {
  const ours = authored.map(({ place, text }) => ({ place, words: ` ${toWords(text)} ` }));
  const whole = ours.map(({ words }) => words).join('|');
  const sentences = new Map(
    published.flatMap(({ place, text }) => toSentences(text).map((sentence) => [sentence, place] as const)),
  );
  return [...sentences]
    .filter(([sentence]) => whole.includes(` ${sentence} `))
    .flatMap(([sentence, place]) =>
      ours
        .filter(({ words }) => words.includes(` ${sentence} `))
        .map((each) => ({ sentence, published: place, authored: each.place })),
    );
}

function toSentences(text: string): readonly string[] {
  return text
    .split(/[.!?](?=\s|$)|[\r\n]+|<br\s*\/?>/i)
    .map(toWords)
    .filter((sentence) => sentence.split(' ').length >= fewestWords);
}

function toWords(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
