import type { Change } from './small-contract.ts';

const system = 'paths/system.yaml';
const schema = 'components/schemas/System.yaml';
const city = '        type: string\n        description: Town or city.\n';
const linked = `${system}#/get/responses/200/links/readAgain`;

function link(operationId: string, parameters: string, name = 'readAgain'): Change {
  return [
    system,
    '      description: The system.\n',
    `      description: The system.\n      links: { ${name}: { operationId: ${operationId}, parameters: { ${parameters} } } }\n`,
  ];
}

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
    rule: 'unfinished',
    refuses: 'a place that waits for its text',
    changes: [[schema, 'A system.', 'UNWRITTEN']],
    reports: [`${schema}#: line 2 still says UNWRITTEN. Write what a client needs to know there, or take the place out.`],
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
      `${system}#/get/operationId: the id fetch_system is not verb + noun in camelCase. Begin with one of list, get, search, create, update, delete, grant, revoke, start, stop.`,
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
    rule: 'plan-access-controls',
    refuses: 'an access control that no plan grants, and one that no tag needs',
    changes: [['openapi.yaml', 'accessControls: [System Details]', 'accessControls: [Systems]']],
    reports: [
      'openapi.yaml#/tags/0/x-access-control: System Details is granted by no plan. Add it to `accessControls` of the plans that include it, or mend its name.',
      'openapi.yaml#/x-plans/plans/Watt/accessControls/0: Systems is needed by no tag. Mend its name, or take it out of the plan.',
    ],
  },
  {
    rule: 'success-response',
    refuses: 'an operation that never succeeds',
    changes: [[system, '"200":', '"300":']],
    reports: [
      `${system}#/get/responses: 0 statuses of success are declared. Declare exactly one of 200, 201, 202 and 204, with a body and a named example where it has one.`,
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
      `${system}#/get/responses/401: status 401 is not the shared answer. Refer to NotAuthorized.yaml or PartnerNotAuthorized.yaml or EvChargerNotAuthorized.yaml or LiveStreamNotAuthorized.yaml in components/responses/gateway/.`,
      `${system}#/get/responses/429: status 429 is missing. Refer to UsageLimitExceeded.yaml or UsageLimitExceededInWindow.yaml or PartnerUsageLimitExceeded.yaml or PartnerUsageLimitExceededInWindow.yaml or EvChargerUsageLimitExceeded.yaml or LiveStreamUsageLimitExceeded.yaml in components/responses/gateway/.`,
    ],
  },
  {
    rule: 'envelope-family',
    refuses: 'a refusal in the envelope of another family',
    changes: [
      [system, '    "501":', '    "403": { $ref: ../components/responses/Forbidden.yaml }\n    "501":'],
      [
        'components/responses/Forbidden.yaml',
        '',
        'content: { application/json: { schema: { $ref: ../schemas/EvChargerError.yaml } } }\n',
      ],
    ],
    reports: [
      `${system}#/get/responses/403: status 403 is refused as EvChargerError, in another family than the 401 of this operation. Take an answer whose schema is ApiError or ApiQuotaError or ServiceError.`,
    ],
  },
  {
    rule: 'invalid-request',
    refuses: 'a body that nothing can be wrong with',
    changes: [[system, '  responses:', '  requestBody: { $ref: ../components/requestBodies/SystemUpdate.yaml }\n  responses:']],
    reports: [
      `${system}#/get/responses: the operation takes a query, a header or a body, and declares no answer to one that is invalid. Declare 422 with an example for each rule that a request can break.`,
    ],
  },
  {
    rule: 'invalid-request',
    refuses: 'a query beside a 400 that speaks of unreadable requests only',
    changes: [
      ['components/parameters/SystemId.yaml', 'in: path', 'in: query'],
      [system, '    "401":', '    "400": { $ref: ../components/responses/gateway/BadRequest.yaml }\n    "401":'],
    ],
    reports: [
      `${system}#/get/responses: the operation takes a query, a header or a body, and declares no answer to one that is invalid. Declare 422 with an example for each rule that a request can break.`,
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
    rule: 'request-examples',
    refuses: 'a request body without a named example',
    changes: [
      [
        system,
        '  responses:',
        '  requestBody: { content: { application/json: { schema: { $ref: ../components/schemas/System.yaml } } } }\n  responses:',
      ],
    ],
    reports: [
      `${system}#/get/requestBody/content/application~1json: this request body has no named example. Add one under \`examples\` for every variant that matters, as a reference to components/examples/<domain>/<name>.yaml.`,
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
    rule: 'links',
    refuses: 'a link to an operation that is not there',
    changes: [link('getWeather', 'system_id: $request.path.system_id')],
    reports: [`${linked}/operationId: no operation has the id getWeather. Name one by its operationId.`],
  },
  {
    rule: 'links',
    refuses: 'a link with a parameter that the operation does not have',
    changes: [link('getSystem', 'system_id: $request.path.system_id, serial_no: $request.path.system_id')],
    reports: [`${linked}/parameters/serial_no: getSystem has no parameter serial_no. It has system_id.`],
  },
  ...['$request.query.system_id', '$request.path.serial_no', '$response.body#/systems/0/system_id', '$url'].map((expression) => ({
    rule: 'links',
    refuses: `a link that takes its parameter from ${expression}`,
    changes: [link('getSystem', `system_id: ${expression}`)],
    reports: [
      `${linked}/parameters/system_id: ${expression} leads nowhere. Point at a parameter of this operation, or at a value that a named example of this answer has.`,
    ],
  })),
  {
    rule: 'links',
    refuses: 'a link without a value for each path parameter',
    changes: [link('getSystem', '')],
    reports: [
      `${linked}/parameters: getSystem needs system_id too. Take it from the request or from the answer, or drop the link.`,
    ],
  },
  {
    rule: 'links',
    refuses: 'a link whose name does not begin with what the reader does next',
    changes: [link('getSystem', 'system_id: $request.path.system_id', 'SystemAgain')],
    reports: [
      `${system}#/get/responses/200/links/SystemAgain: the name SystemAgain does not say that getSystem comes next. Begin with read, then say what, in camelCase.`,
    ],
  },
  ...[
    ['an operation that nothing links to but itself', '{ system_id: $response.body#/0/system_id }', '{}'],
    ['an operation that no known operation links to', 'operationId: getSystem,', 'operationId: getSystems,'],
  ].map(([refuses = '', from = '', to = '']) => ({
    rule: 'linked-operations',
    refuses,
    changes: [['paths/systems.yaml', from, to] as const, link('getSystem', 'system_id: $request.path.system_id')],
    reports: [
      `${system}#/get: no links lead to getSystem from an operation without parameters in its path. Link to it, with all of them, from the answer in which a reader finds their values.`,
    ],
  })),
  {
    rule: 'ledger-references',
    refuses: 'a record that is about another operation',
    changes: [[system, '  summary:', '  x-ledger: [token-rotation, system-address-partial, refusal-405-501]\n  summary:']],
    reports: [
      `${system}#/get/x-ledger/0: the record token-rotation does not concern getSystem. Add getSystem to its operations, or point at another record.`,
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
