import type { Rule } from './rule.ts';
import { descriptions } from './rules/descriptions.ts';
import { envelopeFamily } from './rules/envelope-family.ts';
import { examplesFit } from './rules/examples-fit.ts';
import { inlineObjects } from './rules/inline-objects.ts';
import { invalidRequest } from './rules/invalid-request.ts';
import { ledgerReferences } from './rules/ledger-references.ts';
import { lineLength } from './rules/line-length.ts';
import { linkedOperations } from './rules/linked-operations.ts';
import { links } from './rules/links.ts';
import { adminOperationId, operationId } from './rules/operation-id.ts';
import { operationSummary } from './rules/operation-summary.ts';
import { operationTag } from './rules/operation-tag.ts';
import { parameterExamples } from './rules/parameter-examples.ts';
import { pathReferences } from './rules/path-references.ts';
import { planAccessControls } from './rules/plan-access-controls.ts';
import { refusesNonsense } from './rules/refuses-nonsense.ts';
import { requestExamples } from './rules/request-examples.ts';
import { responseExamples } from './rules/response-examples.ts';
import { schemaReferences } from './rules/schema-references.ts';
import { sharedRefusals } from './rules/shared-refusals.ts';
import { successResponse } from './rules/success-response.ts';
import { tagAccessControl } from './rules/tag-access-control.ts';
import { typeArrays } from './rules/type-arrays.ts';
import { unfinished } from './rules/unfinished.ts';
import { uniqueNames } from './rules/unique-names.ts';
import { unusedFiles } from './rules/unused-files.ts';

/** The rules of the house, in the order in which they report. */
export const rules: readonly Rule[] = [
  pathReferences,
  unusedFiles,
  uniqueNames,
  lineLength,
  unfinished,
  operationId,
  operationTag,
  operationSummary,
  tagAccessControl,
  planAccessControls,
  successResponse,
  sharedRefusals,
  envelopeFamily,
  invalidRequest,
  descriptions,
  schemaReferences,
  inlineObjects,
  typeArrays,
  parameterExamples,
  requestExamples,
  responseExamples,
  links,
  linkedOperations,
  ledgerReferences,
  examplesFit,
  refusesNonsense,
];

/** The rules that say nothing of the live service: the document of the admin API keeps them, too. */
export const adminRules: readonly Rule[] = [
  pathReferences,
  unusedFiles,
  uniqueNames,
  lineLength,
  unfinished,
  adminOperationId,
  operationTag,
  operationSummary,
  descriptions,
  schemaReferences,
  inlineObjects,
  typeArrays,
  parameterExamples,
  requestExamples,
  responseExamples,
  examplesFit,
  refusesNonsense,
];
