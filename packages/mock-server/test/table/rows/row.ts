import type { ApiOperationId } from '../../../src/call/operation.ts';
import { midsummer } from '../../harness/test-mock.ts';

/** A request that is refused, and how: status and whole body. */
export interface Row {
  readonly operation: ApiOperationId;
  readonly method: 'GET' | 'POST' | 'PUT';
  /** With its query. */
  readonly path: string;
  /** Sent as JSON. A text is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Who asks, if not the home owner of the systems 67, 698906018 and 698910067. The installer sees them all. */
  readonly as?: 'installer';
  readonly status: number;
  readonly answer: object;
  /** `published`, or the record of the ledger that says so. */
  readonly source: string;
}

export type Refused = Pick<Row, 'status' | 'answer' | 'source'>;
type Asked = Pick<Row, 'body' | 'headers' | 'as'>;

/** The second at which every row is asked: noon in Greenwich, five in the morning in California, the 21st of June 2026. */
export const now = midsummer / 1000;
export const day = 86_400;
/** The one house of the home owner that has a battery and chargers. */
export const home = 698_906_018;
/** Somebody else's, with a charger of another make and a heat pump. */
export const heated = 6_244_905;
/** Somebody else's, and not in operation yet. */
export const unborn = 5_902_114;
/** More digits than any number that a program keeps as one. */
export const huge = '9223372036854775808';
export const long = 'x'.repeat(500);

/** The request as `GET /path?query`. */
export function row(operation: Row['operation'], request: string, refused: Refused, asked: Asked = {}): Row {
  const [method = '', path = ''] = request.split(/ (.*)/s);
  return { operation, method: method as Row['method'], path: `/api/v4/systems${path}`, ...asked, ...refused };
}

/** The refusals of Monitoring. */
export const because = (text: string) => `Invalid request because of '${text}'`;
export const invalid = (details: unknown, source: string): Refused => ({
  status: 422,
  answer: { message: 'Unprocessable Entity', details, code: 422 },
  source,
});
export const missing = (details: string, source: string, message = 'Not Found'): Refused => ({
  status: 404,
  answer: { message, details, code: 404 },
  source,
});
export const forbidden: Refused = {
  status: 403,
  answer: { message: 'Forbidden', details: 'Not authorized to access this resource', code: 403 },
  source: 'published',
};
/** Of a path that no operation has, such as one with nothing in place of an id. */
export const nowhere: Refused = {
  status: 404,
  answer: { reason: '404', message: ['Not Found'] },
  source: 'refusal-unknown-path',
};
export const unreadable = (text: string): Refused => ({
  status: 400,
  answer: { reason: '400', message: [text] },
  source: 'refusal-400-unreadable',
});

/** The refusals of EV chargers, whose code is a text. */
export const bad = (details: string, source: string): Refused => ({
  status: 400,
  answer: { message: 'Bad request', code: '400', details },
  source,
});

/** The refusals of live status. */
export function live(status: number, name: string, message: string, type: string, source: string): Refused {
  return {
    status,
    answer: {
      error: { code: status, details: [{}], message, status: name },
      timestamp_epoch: midsummer,
      timestamp_utc: '2026-06-21 12:00:00.000',
      type,
    },
    source,
  };
}

/** The ids that no system has, and how Ruby quotes them. */
const unknownIds = [
  ['1', '1', 'published'],
  ['-67', '-67', 'refusal-404-system'],
  ['abc', 'abc', 'refusal-404-system'],
  [huge, huge, 'refusal-404-system'],
] as const;

/** What a Monitoring operation says of ids that no system has, of none, and of the system of somebody else. */
export function ofSystem(operation: Row['operation'], request: string, asked: Asked = {}, message?: string): readonly Row[] {
  const at = (id: string) => request.replace('{}', id);
  return [
    ...unknownIds.map(([id, quoted, source]) =>
      row(operation, at(id), missing(`System not found for {:id=>"${quoted}"}`, source, message), asked),
    ),
    row(operation, at('72'), forbidden, asked),
    ...(request.endsWith('/{}') ? [] : [row(operation, at(''), nowhere, asked)]),
  ];
}
