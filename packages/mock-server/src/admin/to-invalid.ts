import type { ErrorObject } from 'ajv';
import { AdminError } from './admin-error.ts';

/** What a format means to a person. */
const formats: Readonly<Record<string, string>> = {
  'date-time': 'an instant in ISO 8601 with its offset, such as 2026-06-21T12:00:00Z',
  date: 'a date, such as 2026-06-21',
};
const types: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

type Fault = Pick<ErrorObject, 'keyword' | 'params' | 'parentSchema'>;

/** The sentence of each fault that says more than its kind; `at` is where it is. */
const sentences: Readonly<Record<string, (at: string, fault: Fault) => string>> = {
  additionalProperties: (at, { params, parentSchema }) =>
    `${at} has no ${toName(params.additionalProperty)}. ${toChoice(Object.keys(parentSchema?.properties ?? {}))}`,
  required: (at, { params }) => `${at} needs ${params.missingProperty}.`,
  type: (at, { params }) =>
    `${at} has to be ${[params.type]
      .flat()
      .flatMap((each) => types[each] ?? [])
      .join(' or ')}.`,
  enum: (at, { params }) => `${at} has to be one of ${params.allowedValues.join(', ')}.`,
  format: (at, { params }) => `${at} has to be ${formats[params.format]}.`,
  minimum: (at, { params }) => `${at} has to be at least ${params.limit}.`,
  maximum: (at, { params }) => `${at} has to be at most ${params.limit}.`,
  minLength: (at) => `${at} must not be empty.`,
  maxLength: (at, { params }) => `${at} is longer than ${params.limit} characters.`,
  maxItems: (at, { params }) => `${at} has more than ${params.limit} entries.`,
  uniqueItems: (at) => `${at} says something twice.`,
  minProperties: (at, { parentSchema }) => `${at} says nothing. ${toChoice(Object.keys(parentSchema?.properties ?? {}))}`,
  maxProperties: (at, { parentSchema }) =>
    `${at} has to have exactly one of ${Object.keys(parentSchema?.properties ?? {}).join(', ')}.`,
};

/** The first thing that the validator has against an input, as a refusal. It never repeats a value, which may be a secret. */
export function toInvalid(errors: readonly ErrorObject[]): AdminError {
  const error = findMeant(errors);
  if (!error) throw new Error('An input was refused for no reason.');
  const place = error.instancePath.slice(1) || 'the input';
  const missing = error.keyword === 'required' ? error.params.missingProperty : undefined;
  const extra = error.keyword === 'additionalProperties' ? toName(error.params.additionalProperty) : undefined;
  const at = [error.instancePath.slice(1), missing ?? extra].filter((part) => part).join('/');
  const sentence = sentences[error.keyword]?.(place, error) ?? `${place} ${error.message}.`;
  return new AdminError('invalid', toHinted(sentence, error), { at: at || null });
}

/** Of a value that may have several forms, what is wrong with the form that it has, rather than that it has not another. */
function findMeant(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const forms = errors.filter(({ keyword }) => keyword === 'oneOf').map(({ instancePath }) => instancePath);
  return errors.find(({ keyword, instancePath }) => !(keyword === 'type' && forms.includes(instancePath))) ?? errors[0];
}

/** A pattern says little to a person, so that what the document says of the value stands behind it. */
function toHinted(sentence: string, { keyword, parentSchema }: ErrorObject): string {
  if (keyword !== 'pattern' || typeof parentSchema?.description !== 'string') return sentence;
  return `${sentence.replace(/ match pattern.*/, ' have another form.')} ${parentSchema.description}`;
}

function toChoice(names: readonly string[]): string {
  return names.length === 0 ? 'It takes nothing.' : `There ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}.`;
}

/** A name that is none may be a secret whose name got lost. */
function toName(name: string): string {
  return /^[A-Za-z_][\w-]{0,39}$/.test(name) && !/^[0-9a-f]{24,}$/i.test(name) ? name : 'such field';
}
