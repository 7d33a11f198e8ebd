import type { ScenarioFile } from '../../records/timeline.ts';
import { accessScenarios } from './access.ts';
import { equipmentScenarios } from './equipment.ts';
import { marketScenarios } from './market.ts';
import { weatherScenarios } from './weather.ts';

/** The scenarios that come with the mock. */
export const shippedScenarios: readonly ScenarioFile[] = [
  ...weatherScenarios,
  ...equipmentScenarios,
  ...marketScenarios,
  ...accessScenarios,
];
