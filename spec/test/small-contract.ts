import { type Contract, createContract } from '../lint/contract.ts';

const refusal = `description: A refusal.
content:
  application/json:
    schema: { $ref: ../../schemas/ApiError.yaml }
    examples: { refused: { $ref: ../../examples/refused.yaml } }
`;

const gateway = 'components/responses/gateway';

/** The smallest contract that every rule passes: a list and what it lists, with their refusals. */
const files: Readonly<Record<string, string>> = {
  'openapi.yaml': `openapi: 3.1.0
tags:
  - name: System Details
    x-access-control: System Details
x-plans:
  plans:
    Watt: { accessControls: [System Details] }
paths:
  /api/v4/systems/{system_id}:
    $ref: paths/system.yaml
  /api/v4/systems:
    $ref: paths/systems.yaml
`,
  'paths/system.yaml': `get:
  operationId: getSystem
  tags: [System Details]
  summary: Read one system
  description: Answers a system.
  parameters:
    - $ref: ../components/parameters/SystemId.yaml
  responses:
    "200":
      description: The system.
      content:
        application/json:
          schema: { $ref: ../components/schemas/System.yaml }
          examples: { small: { value: { system_id: 67, address: { city: Petaluma } } } }
    "401": { $ref: ../${gateway}/NotAuthorized.yaml }
    "405": { $ref: ../${gateway}/MethodNotAllowed.yaml }
    "429": { $ref: ../${gateway}/UsageLimitExceeded.yaml }
    "501": { $ref: ../${gateway}/NotImplemented.yaml }
`,
  'paths/systems.yaml': `get:
  operationId: listSystems
  tags: [System Details]
  summary: List the systems
  description: Answers every system.
  responses:
    "200":
      description: The systems.
      content:
        application/json:
          schema: { $ref: ../components/schemas/SystemList.yaml }
          examples: { one: { value: [{ system_id: 67 }] } }
      links:
        readSystem: { operationId: getSystem, parameters: { system_id: $response.body#/0/system_id } }
    "401": { $ref: ../${gateway}/NotAuthorized.yaml }
    "405": { $ref: ../${gateway}/MethodNotAllowed.yaml }
    "429": { $ref: ../${gateway}/UsageLimitExceeded.yaml }
    "501": { $ref: ../${gateway}/NotImplemented.yaml }
`,
  'components/parameters/SystemId.yaml': `name: system_id
in: path
required: true
description: The id of the system.
schema: { type: integer }
example: 67
`,
  'components/schemas/System.yaml': `type: object
description: A system.
properties:
  system_id:
    type: integer
    description: The id of the system.
  address:
    type: object
    description: Where it stands.
    properties:
      city:
        type: string
        description: Town or city.
`,
  'components/schemas/SystemList.yaml': `type: array
description: The systems.
items: { $ref: System.yaml }
`,
  'components/schemas/ApiError.yaml': `type: object
description: A refusal.
properties:
  message:
    type: string
    description: Why.
`,
  'components/examples/refused.yaml': 'value: { message: No }\n',
  [`${gateway}/NotAuthorized.yaml`]: refusal,
  [`${gateway}/MethodNotAllowed.yaml`]: refusal,
  [`${gateway}/UsageLimitExceeded.yaml`]: refusal,
  [`${gateway}/NotImplemented.yaml`]: refusal,
};

/** A change to one file: what stands there, and what should. A file that is not there is added whole. */
export type Change = readonly [file: string, from: string, to: string];

/** The small contract, with changes that break it. */
export function createSmallContract(...changes: readonly Change[]): Contract {
  const texts = new Map(Object.entries(files));
  for (const [file, from, to] of changes) {
    const text = texts.get(file) ?? from;
    if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)} to replace.`);
    texts.set(
      file,
      text.replace(from, () => to),
    );
  }
  return createContract(texts);
}
