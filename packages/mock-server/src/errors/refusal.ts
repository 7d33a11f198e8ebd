import { type CatalogueEntry, catalogue, type RefusalCode } from './catalogue.ts';
import { reasons } from './reasons.ts';

/** What varies from one refusal to the next; the rest stands in the catalogue. */
export interface RefusalDetails {
  /** Replaces the text of the catalogue where it depends on the request. Never a secret: it is sent, and kept in the journal. */
  readonly text?: string;
  /** What else was wrong, for the envelope that has room for several sentences. */
  readonly others?: readonly string[];
  /** The window of an exceeded quota. */
  readonly window?: QuotaWindow;
  /** The number that Commissioning has for some faults. */
  readonly errorCode?: number | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the caller is not told and the journal is, in a sentence. Never a secret. */
  readonly why?: string;
  readonly cause?: unknown;
}

/** The calendar window of a quota, in epoch seconds. */
export interface QuotaWindow {
  readonly period: 'minute' | 'month';
  readonly start: number;
  readonly end: number;
  readonly limit: number;
}

/** The one error that the mock throws on purpose: a request that it refuses, and why. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly status: number;
  /** The kind of refusal in the words of the live service. */
  readonly title: string;
  /** What was wrong with this request, fit to be sent. */
  readonly text: string;
  readonly others: readonly string[];
  readonly window: QuotaWindow | undefined;
  readonly errorCode: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** The reason for the journal: what the caller is not told, or else the text. */
  readonly why: string;

  constructor(code: RefusalCode, details: RefusalDetails = {}) {
    const entry: CatalogueEntry = catalogue[code];
    super(details.text ?? entry.text, { cause: details.cause });
    this.name = 'Refusal';
    this.code = code;
    this.status = entry.status;
    this.title = entry.title;
    this.text = details.text ?? entry.text;
    this.others = details.others ?? [];
    this.window = details.window;
    this.errorCode = details.errorCode;
    this.why = details.why ?? reasons[code] ?? this.text;
    this.headers = { ...entry.headers, ...details.headers };
  }
}
