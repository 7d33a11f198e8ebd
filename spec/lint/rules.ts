import type { Rule } from './rule.ts';
import { descriptions } from './rules/descriptions.ts';
import { examplesFit } from './rules/examples-fit.ts';
import { inlineObjects } from './rules/inline-objects.ts';
import { lineLength } from './rules/line-length.ts';
import { operationId } from './rules/operation-id.ts';
import { operationSummary } from './rules/operation-summary.ts';
import { operationTag } from './rules/operation-tag.ts';
import { parameterExamples } from './rules/parameter-examples.ts';
import { pathReferences } from './rules/path-references.ts';
import { refusesNonsense } from './rules/refuses-nonsense.ts';
import { responseExamples } from './rules/response-examples.ts';
import { schemaReferences } from './rules/schema-references.ts';
import { sharedRefusals } from './rules/shared-refusals.ts';
import { tagAccessControl } from './rules/tag-access-control.ts';
import { typeArrays } from './rules/type-arrays.ts';
import { uniqueNames } from './rules/unique-names.ts';
import { unusedFiles } from './rules/unused-files.ts';

/** The rules of the house, in the order in which they report. */
export const rules: readonly Rule[] = [
  pathReferences,
  unusedFiles,
  uniqueNames,
  lineLength,
  operationId,
  operationTag,
  operationSummary,
  tagAccessControl,
  sharedRefusals,
  descriptions,
  schemaReferences,
  inlineObjects,
  typeArrays,
  parameterExamples,
  responseExamples,
  examplesFit,
  refusesNonsense,
];
