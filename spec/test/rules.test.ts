import { describe, expect, it } from 'vitest';
import { readAdminContract, readContract } from '../lint/contract.ts';
import { runRedocly } from '../lint/redocly.ts';
import { checkContract } from '../lint/rule.ts';
import { adminRules, rules } from '../lint/rules.ts';
import { runSpectral } from '../lint/spectral.ts';
import { brokenContracts } from './broken-contracts.ts';
import { createSmallContract } from './small-contract.ts';

const spec = new URL('../', import.meta.url);
const contract = await readContract(new URL('openapi/', spec));
const admin = await readAdminContract(spec);

describe('the rules of the house', () => {
  it.each(rules)('$name passes the contract', (rule) => {
    expect(checkContract(contract, [rule])).toEqual([]);
  });

  it.each(adminRules)('$name passes the document of the admin API', (rule) => {
    expect(checkContract(admin, [rule])).toEqual([]);
  });

  it('all pass a small contract that is right', () => {
    expect(checkContract(createSmallContract(), rules)).toEqual([]);
  });

  it.each(brokenContracts)('$rule refuses $refuses', ({ rule: name, changes, reports }) => {
    const rule = rules.find((each) => each.name === name);
    const lines = rule ? checkContract(createSmallContract(...changes), [rule]) : [];
    expect(lines).toEqual(reports.map((report) => report.replace(': ', `: ${name}: `)));
  });

  it('each refuse something', () => {
    expect(new Set(brokenContracts.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
  });

  it('let a map take anything where the schema says that it is open', () => {
    const open = createSmallContract(
      [
        'components/schemas/System.yaml',
        '    description: Where it stands.\n',
        '    description: Where.\n    additionalProperties: true\n',
      ],
      ['paths/system.yaml', 'city: Petaluma', 'planet: Earth'],
    );
    expect(checkContract(open, rules)).toEqual([]);
  });

  it('report a schema that does not compile instead of passing its examples', () => {
    const broken = createSmallContract(['components/schemas/System.yaml', 'type: integer', 'type: integre']);
    expect(checkContract(broken, rules).join()).toContain('the schema does not compile');
  });
});

describe('a link that can be followed', () => {
  it.each(['$request.path.system_id', '$response.body#/system_id'])('takes its parameter from %s', (expression) => {
    const place = '      description: The system.\n';
    const link = `links: { readAgain: { operationId: getSystem, parameters: { system_id: ${expression} } } }`;
    const linked = createSmallContract(['paths/system.yaml', place, `${place}      ${link}\n`]);
    expect(checkContract(linked, rules)).toEqual([]);
  });
});

describe('a file that is not YAML', () => {
  it('is named', () => {
    expect(() => createSmallContract(['components/schemas/System.yaml', 'type: object', 'type: [object'])).toThrow(
      /^components\/schemas\/System\.yaml is not YAML: /,
    );
  });
});

describe('the rules of Redocly', () => {
  it.each(['openapi/openapi.yaml', 'admin/openapi.yaml'])('pass %s', (entry) => {
    expect(runRedocly(spec, entry)).toBe(true);
  });
});

describe('the rules of Spectral', () => {
  it('pass the bundle', async () => {
    const { clean, report } = await runSpectral(spec);
    expect(clean, report).toBe(true);
  });
});
