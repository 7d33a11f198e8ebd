import { expect, test } from 'vitest';
import { createTestMock } from '../harness/test-mock.ts';

const { world } = await createTestMock();
const constant = { distribution: 'constant', ms: 5 };

test.each([
  [{ operationId: 'getSystems', status: 500 }, 'No operation is called getSystems. There is null for all of the API'],
  [{ status: 500 }, 'No operation is called undefined'],
  [{ operationId: 'listSystems', status: 503, times: 1 }, 'listSystems does not fail with 503'],
  [{ operationId: 'listSystems', status: 503 }, 'that is a fault of kind html'],
  [{ operationId: 'listSystems', status: '500' }, 'does not fail with 500'],
  [
    { operationId: 'listSystems', status: 500, delay: 5 },
    'A fault of kind status has operationId, times, probability, kind, status',
  ],
  [{ operationId: 'listSystems', status: 200 }, 'listSystems does not fail with 200'],
  [{ operationId: 'listSystems' }, 'listSystems does not fail with undefined'],
  [{ operationId: null, status: 404 }, 'Not every operation fails with 404. All declare 400, 401, 403'],
  [{ operationId: 'createToken', status: 429 }, 'createToken does not fail with 429. It declares 400, 401, 405, 413, 500.'],
  [{ operationId: 'listSystems', status: 500, times: 0 }, 'times has to be a whole number of at least 1, or null for always'],
  [{ operationId: 'listSystems', status: 500, times: 1.5 }, 'times has to be a whole number'],
  [{ operationId: 'listSystems', status: 500, probability: 1.1 }, 'probability has to be a number greater than 0'],
  [{ operationId: 'listSystems', status: 500, probability: 0 }, 'greater than 0 and at most 1, not 0'],
  [{ operationId: 'listSystems', status: 500, probability: Number.NaN }, 'probability has to be a number'],
  [{ operationId: 'listSystems', kind: 'explode' }, 'listSystems has no fault of kind explode. There are status, latency'],
  [{ operationId: 'listSystems', kind: 'constructor' }, 'no fault of kind constructor'],
  [
    { operationId: 'listSystems', kind: 'reset', status: 500 },
    'A fault of kind reset has operationId, times, probability, kind, and no status',
  ],
  [{ operationId: 'listSystems', kind: 'html', status: 500 }, 'status has to be 502 or 503 or 504, not 500'],
  [{ operationId: 'listSystems', kind: 'truncate', framing: 'none' }, 'framing has to be content-length or chunked'],
  [{ operationId: 'listSystems', kind: 'content-type', mediaType: 'text\r\nx: y' }, 'mediaType has to be a media type'],
  [
    { operationId: 'getAuthorization', status: 500 },
    'getAuthorization has no fault of kind status. There are latency, reset, html, lost-answer',
  ],
  [{ operationId: 'listSystems', kind: 'latency' }, 'latency.distribution has to be constant, uniform, normal, lognormal'],
  [{ operationId: 'listSystems', kind: 'latency', latency: { distribution: 'constant' } }, 'needs ms; there is no ms'],
  [
    { operationId: 'listSystems', kind: 'latency', latency: { ...constant, ms: -1 } },
    'latency.ms has to be a number from 0 to 2147483647',
  ],
  [{ operationId: 'listSystems', kind: 'latency', latency: { ...constant, max: 5 } }, 'A constant latency has ms, and no max'],
  [
    { operationId: 'listSystems', kind: 'latency', latency: { distribution: 'uniform', min: 5, max: 1 } },
    'latency.min has to be at most latency.max, and 5 is more than 1',
  ],
  [
    { operationId: 'listSystems', kind: 'latency', latency: { distribution: 'lognormal', median: 0, sigma: 1 } },
    'latency.median has to be a number greater than 0 and at most 2147483647, not 0',
  ],
  [
    { operationId: 'listSystems', kind: 'latency', latency: { distribution: 'lognormal', median: 5, sigma: 11 } },
    'latency.sigma has to be a number from 0 to 10, not 11',
  ],
  [null, 'A fault is an object with operationId'],
])('a fault that could never show is refused: %o', async (fault, message) => {
  await expect(world.faults.add(fault as never)).rejects.toThrow(message);
  expect(await world.faults.list()).toEqual([]);
});
