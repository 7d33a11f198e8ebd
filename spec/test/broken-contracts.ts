import type { Change } from './small-contract.ts';

const system = 'paths/system.yaml';
const schema = 'components/schemas/System.yaml';
const city = '        type: string\n        description: Town or city.\n';

/** What each rule says to a contract that is broken in one way: rule, promise, changes, and the reports without their place. */
export const brokenContracts: readonly {
  readonly rule: string;
  readonly refuses: string;
  readonly changes: readonly Change[];
  readonly reports: readonly string[];
}[] = [
  {
    rule: 'path-references',
    refuses: 'a path that is written out in the entry file',
    changes: [['openapi.yaml', '$ref: paths/system.yaml', 'get: { summary: Read one system }']],
    reports: [
      'openapi.yaml#/paths/~1api~1v4~1systems~1{system_id}: the path /api/v4/systems/{system_id} is written out here. Move it to paths/<tag>/<name>.yaml and leave only `$ref` behind.',
    ],
  },
  {
    rule: 'unused-files',
    refuses: 'a file that nothing refers to',
    changes: [['components/schemas/Battery.yaml', '', 'type: object\ndescription: A battery.\n']],
    reports: ['components/schemas/Battery.yaml#: no file refers to this one. Refer to it where it belongs, or delete it.'],
  },
  {
    rule: 'unique-names',
    refuses: 'two schemas of one name in different folders',
    changes: [['components/schemas/errors/system.yaml', '', 'type: object\n']],
    reports: [
      'components/schemas/errors/system.yaml#: components/schemas/System.yaml has the same name, letter case aside. Name one of them more precisely: in the bundle both would get this name.',
    ],
  },
  {
    rule: 'line-length',
    refuses: 'a line that runs off the screen',
    changes: [[schema, 'A system.', `A ${'very '.repeat(30)}long line.`]],
    reports: [`${schema}#: line 2 has 175 characters, 130 are allowed. Fold the text with \`>-\`.`],
  },
  {
    rule: 'operation-id',
    refuses: 'an operation without an id',
    changes: [[system, '  operationId: getSystem\n', '']],
    reports: [`${system}#/get/operationId: the operation has no id. Give it a verb and a noun, such as getSystem.`],
  },
  {
    rule: 'operation-id',
    refuses: 'a verb that is not on the list',
    changes: [[system, 'getSystem', 'fetch_system']],
    reports: [
      `${system}#/get/operationId: the id fetch_system is not verb + noun in camelCase. Begin with one of list, get, search, create, update, delete, grant, revoke.`,
    ],
  },
  {
    rule: 'operation-id',
    refuses: 'a verb that does not fit the method',
    changes: [[system, 'getSystem', 'createSystem']],
    reports: [`${system}#/get/operationId: the verb of createSystem does not fit GET. create goes with post.`],
  },
  {
    rule: 'operation-id',
    refuses: 'an id that another operation has',
    changes: [['openapi.yaml', '$ref: paths/system.yaml', '$ref: paths/system.yaml\n  /again:\n    $ref: paths/system.yaml']],
    reports: [`${system}#/get/operationId: GET /api/v4/systems/{system_id} has the id getSystem too. An id names one operation.`],
  },
  {
    rule: 'operation-tag',
    refuses: 'a second tag',
    changes: [[system, '[System Details]', '[System Details, Systems]']],
    reports: [`${system}#/get/tags: it has 2 tags. Give it exactly one of: System Details.`],
  },
  {
    rule: 'operation-tag',
    refuses: 'a tag that is not declared',
    changes: [[system, '[System Details]', '[Systems]']],
    reports: [`${system}#/get/tags: openapi.yaml does not declare the tag Systems. Give it exactly one of: System Details.`],
  },
  {
    rule: 'operation-summary',
    refuses: 'an operation without a summary',
    changes: [[system, '  summary: Read one system\n', '']],
    reports: [`${system}#/get/summary: the operation has no summary. Write it like "List the systems of a company".`],
  },
  {
    rule: 'operation-summary',
    refuses: 'a summary in lower case',
    changes: [[system, 'Read one', 'read one']],
    reports: [
      `${system}#/get/summary: "read one system" does not start with a capital. Write it like "List the systems of a company".`,
    ],
  },
  {
    rule: 'operation-summary',
    refuses: 'a summary with a full stop',
    changes: [[system, 'Read one system', 'Read one system.']],
    reports: [`${system}#/get/summary: "Read one system." ends like a sentence. Write it like "List the systems of a company".`],
  },
  {
    rule: 'operation-summary',
    refuses: 'a summary in title case',
    changes: [[system, 'Read one system', 'Read One GET System']],
    reports: [
      `${system}#/get/summary: "Read One GET System" has a capital inside: One. Write it like "List the systems of a company".`,
    ],
  },
  {
    rule: 'tag-access-control',
    refuses: 'a tag of API operations that names no access control',
    changes: [['openapi.yaml', '    x-access-control: System Details\n', '']],
    reports: [
      'openapi.yaml#/tags/0: API operations carry the tag System Details, and it names no access control. Add `x-access-control` with the words of the developer portal.',
    ],
  },
  {
    rule: 'shared-refusals',
    refuses: 'a 401 of its own, and no 429',
    changes: [
      [system, '{ $ref: ../components/responses/gateway/NotAuthorized.yaml }', '{ description: No. }'],
      [system, '    "429": { $ref: ../components/responses/gateway/UsageLimitExceeded.yaml }\n', ''],
    ],
    reports: [
      `${system}#/get/responses/401: status 401 is not the shared answer. Refer to components/responses/gateway/NotAuthorized.yaml.`,
      `${system}#/get/responses/429: status 429 is missing. Refer to components/responses/gateway/UsageLimitExceeded.yaml or components/responses/gateway/UsageLimitExceededInWindow.yaml.`,
    ],
  },
  {
    rule: 'descriptions',
    refuses: 'an operation, a parameter, a response, a header, a property and a schema without a description',
    changes: [
      [system, '  description: Answers a system.\n', ''],
      [system, '      description: The system.\n', '      headers: { Age: { schema: { type: string } } }\n'],
      ['components/parameters/SystemId.yaml', 'description: The id of the system.\n', ''],
      [schema, city, '        type: string\n'],
      ['components/schemas/ApiError.yaml', 'description: A refusal.\n', ''],
    ],
    reports: [
      [`${system}#/get`, 'operation'],
      ['components/parameters/SystemId.yaml#', 'parameter'],
      [`${system}#/get/responses/200`, 'response'],
      [`${system}#/get/responses/200/headers/Age`, 'header'],
      [`${schema}#/properties/address/properties/city`, 'property'],
      ['components/schemas/ApiError.yaml#', 'schema'],
    ].map(
      ([place, kind]) =>
        `${place}: this ${kind} has no description. Say what it means to a client: unit, range, when it is null or absent.`,
    ),
  },
  {
    rule: 'schema-references',
    refuses: 'a body whose schema has no name',
    changes: [[system, '{ $ref: ../components/schemas/System.yaml }', '{ type: object }']],
    reports: [
      `${system}#/get/responses/200/content/application~1json/schema: the schema of this body has no name. Move it to components/schemas/<domain>/<Name>.yaml and refer to it.`,
    ],
  },
  {
    rule: 'inline-objects',
    refuses: 'an object in an object in an object',
    changes: [[schema, city, '        type: object\n        description: Town or city.\n']],
    reports: [
      `${schema}#/properties/address/properties/city: an object is spelled out here, 2 objects deep. Move it to a file of its own beside this one and refer to it.`,
    ],
  },
  {
    rule: 'type-arrays',
    refuses: 'two real types in one list',
    changes: [[schema, 'type: integer', 'type: [integer, string, "null"]']],
    reports: [
      `${schema}#/properties/system_id/type: ["integer","string","null"] is not one type, with or without null. Write one branch a type under \`oneOf\`.`,
    ],
  },
  {
    rule: 'parameter-examples',
    refuses: 'a parameter without an example',
    changes: [['components/parameters/SystemId.yaml', 'example: 67\n', '']],
    reports: [
      'components/parameters/SystemId.yaml#: the parameter system_id has no example. Add `example` with a value that the service takes.',
    ],
  },
  {
    rule: 'response-examples',
    refuses: 'a body without a named example',
    changes: [[system, '          examples: { small: { value: { system_id: 67, address: { city: Petaluma } } } }\n', '']],
    reports: [
      `${system}#/get/responses/200/content/application~1json: this body has no named example. Add one under \`examples\`, as a reference to components/examples/<domain>/<name>.yaml.`,
    ],
  },
  {
    rule: 'examples-fit',
    refuses: 'examples of a parameter and of a body that do not fit their schemas',
    changes: [
      ['components/parameters/SystemId.yaml', 'example: 67', 'example: sixty-seven'],
      [system, 'city: Petaluma', 'city: 94954'],
    ],
    reports: [
      'components/parameters/SystemId.yaml#/example: this parameter example does not fit the schema at components/parameters/SystemId.yaml#/schema: the value must be integer. Mend whichever of the two is wrong.',
      `${system}#/get/responses/200/content/application~1json/examples/small/value: this response example does not fit the schema at ${system}#/get/responses/200/content/application~1json/schema: /address/city must be string. Mend whichever of the two is wrong.`,
    ],
  },
  {
    rule: 'refuses-nonsense',
    refuses: 'a property of an example that the schema says nothing about',
    changes: [[schema, '        type: string\n', '']],
    reports: [
      `${system}#/get/responses/200/content/application~1json/examples/small/value/address/city: the schema at ${system}#/get/responses/200/content/application~1json/schema takes an object here. Declare the property with its type, or mark the map around it with \`additionalProperties: true\`.`,
    ],
  },
];
