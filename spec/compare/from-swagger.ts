import type { Json, JsonObject } from '../lint/contract.ts';
import { toFields } from './fields.ts';
import { type Found, isSuccess, listOperations } from './list-operations.ts';
import type { Example, Operation } from './operation.ts';
import { listMembers, resolveObject, toPointer } from './pointer.ts';
import { createSwaggerValidate } from './validate-swagger.ts';

/** The operations of a Swagger 2.0 document. */
export function fromSwagger(document: JsonObject): readonly Operation[] {
  const validate = createSwaggerValidate(document);
  return listOperations(document).map((found) => {
    const { method, path, value, parameters } = found;
    const responses = listMembers(value.responses).map(([status, each]) => [status, resolveObject(document, each)] as const);
    const inBody = parameters.filter((each) => each.in === 'body').map((each) => each.schema);
    const inForm = Object.fromEntries(parameters.filter((each) => each.in === 'formData').map((each) => [String(each.name), {}]));
    return {
      method,
      path,
      id: typeof value.operationId === 'string' ? value.operationId : null,
      parameters: parameters.filter((each) => !['body', 'formData'].includes(String(each.in))).map(({ name }) => String(name)),
      requestFields: toFields(document, [...inBody, { properties: inForm }]),
      responseFields: toFields(
        document,
        responses.filter(([status]) => isSuccess(status)).map(([, response]) => response.schema),
      ),
      statuses: responses.map(([status]) => status),
      examples: responses.flatMap(([status, response]) => toExamples(found, status, response, validate)),
    };
  });
}

function toExamples(
  { pointer }: Found,
  status: string,
  { examples, schema }: JsonObject,
  validate: (schema: Json | undefined, value: Json) => readonly string[],
): readonly Example[] {
  return listMembers(examples).map(([mediaType, value]) => ({
    pointer: toPointer(pointer, 'responses', status, 'examples', mediaType),
    status,
    value,
    faults: validate(schema, value),
  }));
}
