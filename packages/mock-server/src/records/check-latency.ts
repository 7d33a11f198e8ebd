import { InvalidArgument } from '../errors/invalid-argument.ts';
import { type Latency, largestSigma, longestLatency } from './latency.ts';

/** The fields of each distribution: those that it needs, and those that it may have. */
const fields = {
  constant: { needs: ['ms'], takes: [] },
  uniform: { needs: ['min', 'max'], takes: [] },
  normal: { needs: ['mean', 'deviation'], takes: ['min', 'max'] },
  lognormal: { needs: ['median', 'sigma'], takes: ['min', 'max'] },
} as const satisfies Record<Latency['distribution'], { readonly needs: readonly string[]; readonly takes: readonly string[] }>;

/** @throws InvalidArgument that names the field and what it may be */
export function checkLatency(given: unknown): Latency {
  const { distribution, ...numbers } =
    typeof given === 'object' && given !== null ? { ...given } : ({} as Record<string, unknown>);
  if (!isDistribution(distribution)) {
    throw new InvalidArgument(`latency.distribution has to be ${Object.keys(fields).join(', ')}, not ${distribution}.`);
  }
  const { needs, takes } = fields[distribution];
  const all: readonly string[] = [...needs, ...takes];
  const stranger = Object.keys(numbers).find((name) => !all.includes(name));
  if (stranger !== undefined) throw new InvalidArgument(`A ${distribution} latency has ${all.join(', ')}, and no ${stranger}.`);
  const missing = needs.find((name) => !(name in numbers));
  if (missing !== undefined)
    throw new InvalidArgument(`A ${distribution} latency needs ${needs.join(' and ')}; there is no ${missing}.`);
  for (const [name, value] of Object.entries(numbers)) checkNumber(name, value);
  const { min = 0, max = longestLatency } = numbers as { min?: number; max?: number };
  if (min > max) throw new InvalidArgument(`latency.min has to be at most latency.max, and ${min} is more than ${max}.`);
  return { distribution, ...numbers } as Latency;
}

function isDistribution(name: unknown): name is Latency['distribution'] {
  return typeof name === 'string' && Object.hasOwn(fields, name);
}

function checkNumber(name: string, value: unknown): void {
  const most = name === 'sigma' ? largestSigma : longestLatency;
  const isPositive = name === 'median';
  if (typeof value === 'number' && value >= 0 && value <= most && !(isPositive && value === 0)) return;
  const range = isPositive ? `greater than 0 and at most ${most}` : `from 0 to ${most}`;
  throw new InvalidArgument(`latency.${name} has to be a number ${range}, not ${value}.`);
}
