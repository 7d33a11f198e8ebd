/** Models of microinverters with the most that each gives in W. */
const models = [
  ['M215', 225],
  ['M250', 250],
  ['IQ7', 260],
  ['IQ7+', 295],
  ['IQ7X', 320],
  ['IQ7A', 366],
  ['IQ8H', 384],
] as const;

/** The smallest model that gives so many W. */
export function toMicroModel(inverterW: number): string {
  return (models.find(([, most]) => most >= inverterW) ?? (['IQ8H'] as const))[0];
}
