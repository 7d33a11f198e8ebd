import type { Json, JsonObject } from '../lint/contract.ts';
import { toFields } from './fields.ts';
import { isSuccess, listOperations } from './list-operations.ts';
import type { Example, Operation } from './operation.ts';
import { listMembers, resolveObject, toPointer } from './pointer.ts';
import { createOpenApiValidate } from './validate-openapi.ts';

/** The operations of an OpenAPI 3.1 document whose references stay inside it. */
export function fromOpenApi(document: JsonObject): readonly Operation[] {
  const validate = createOpenApiValidate(document);
  return listOperations(document).map(({ method, path, pointer, value, parameters }) => {
    const request = resolveObject(document, value.requestBody);
    const responses = listMembers(value.responses).map(([status, each]) => [status, resolveObject(document, each)] as const);
    const toSchemas = ({ content }: JsonObject) => listMembers(content).map(([, media]) => resolveObject(document, media).schema);
    const toExamples = ([status, response]: readonly [string, JsonObject]): readonly Example[] =>
      listMembers(response.content).flatMap(([mediaType, media]) => {
        const { examples, schema } = resolveObject(document, media);
        return listMembers(examples).map(([name, each]): Example => {
          const shown = resolveObject(document, each).value ?? null;
          const place = toPointer(pointer, 'responses', status, 'content', mediaType, 'examples', name);
          return { pointer: place, status, value: shown as Json, faults: validate(schema, shown as Json) };
        });
      });
    return {
      method,
      path,
      id: typeof value.operationId === 'string' ? value.operationId : null,
      parameters: parameters.map(({ name }) => String(name)),
      requestFields: toFields(
        document,
        listMembers(request.content).map(([mediaType, media]) => toBodySchema(document, mediaType, media)),
      ),
      responseFields: toFields(
        document,
        responses.filter(([status]) => isSuccess(status)).flatMap(([, response]) => toSchemas(response)),
      ),
      statuses: responses.map(([status]) => status),
      examples: responses.flatMap(toExamples),
    };
  });
}

/** A form that carries JSON in its only field is, to Swagger, a body with the fields of that JSON. */
function toBodySchema(document: JsonObject, mediaType: string, media: Json): Json | undefined {
  const { schema } = resolveObject(document, media);
  const [only, ...others] = listMembers(resolveObject(document, schema).properties);
  return mediaType === 'application/x-www-form-urlencoded' && only && others.length === 0 ? only[1] : schema;
}
