/** What somebody typed into a form, and what is wrong with it, both by the name of the field. */
export interface Filled {
  readonly values: Readonly<Record<string, string>>;
  /** What was chosen of fields that take several values. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly faults: Readonly<Record<string, string>>;
}

/** A form that nobody touched yet. */
export const unfilled: Filled = { values: {}, choices: {}, faults: {} };

export interface TextRule {
  /** How a sentence about the field calls it, with an article: `a name`. */
  readonly what: string;
  /** In characters. Default 0: it may be left out. */
  readonly least?: number;
  readonly most: number;
  /** Whether line breaks may be in it. */
  readonly isLong?: boolean;
}

/** Reads the fields of a form one by one, and collects what is wrong with them. */
export interface FieldReader {
  /** The text of a field, without space around it. */
  text(name: string, rule: TextRule): string;
  /** A password, to the letter. */
  password(name: string, rule: TextRule): string;
  /** One of several values, or undefined, which is a fault. */
  choice<Value extends string>(name: string, what: string, among: readonly Value[]): Value | undefined;
  /** Any number of several values, each once, in the order of `among`. */
  choices<Value extends string>(name: string, among: readonly Value[]): readonly Value[];
  isChecked(name: string): boolean;
  /** Says what is wrong with a field, unless something was said before. */
  fault(name: string, text: string): void;
  hasFaults(): boolean;
  /** Everything so far, without passwords. */
  toFilled(): Filled;
}

/** Control characters, and those that turn the direction of the text around them: what is shown would not be what was typed. */
const unshowable = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A character that leaves ink: neither space nor mark nor one of the letters and signs that show nothing. */
const visible = /(?![\p{DI}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

export function createFieldReader(form: URLSearchParams): FieldReader {
  const values: Record<string, string> = {};
  const choices: Record<string, readonly string[]> = {};
  const faults: Record<string, string> = {};

  const fault = (name: string, text: string) => {
    faults[name] ??= text;
  };

  function readOne(name: string, what: string): string {
    const sent = form.getAll(name);
    if (sent.length > 1) fault(name, `Send ${what} once, not ${sent.length} times.`);
    return sent[0] ?? '';
  }

  function check(name: string, value: string, { what, least = 0, most, isLong = false }: TextRule): void {
    if (value.search(unshowable) !== -1 || (!isLong && /[\n\t]/.test(value)))
      fault(name, `Enter ${what} without control characters.`);
    if (value.length > most) fault(name, `Enter ${what} of at most ${most} characters. This has ${value.length}.`);
    if (value === '' && least > 0) fault(name, `Enter ${what}.`);
    if (value.length < least) fault(name, `Enter ${what} of at least ${least} characters.`);
  }

  return {
    text(name, rule) {
      const value = readOne(name, rule.what).replaceAll('\r\n', '\n').trim();
      check(name, value, rule);
      if (value !== '' && !visible.test(value)) fault(name, `Enter ${rule.what} that can be seen.`);
      values[name] = value.replaceAll(unshowable, '').slice(0, rule.most);
      return value;
    },
    password(name, rule) {
      const value = readOne(name, rule.what);
      check(name, value, rule);
      return value;
    },
    choice(name, what, among) {
      const sent = readOne(name, what);
      const value = among.find((each) => each === sent);
      if (value === undefined) fault(name, `Choose ${what}.`);
      else values[name] = value;
      return value;
    },
    choices(name, among) {
      const sent = form.getAll(name);
      const known: readonly string[] = among;
      if (sent.some((each) => !known.includes(each))) fault(name, 'Choose from the list.');
      const chosen = among.filter((each) => sent.includes(each));
      choices[name] = chosen;
      return chosen;
    },
    isChecked: (name) => readOne(name, 'it') === 'yes',
    fault,
    hasFaults: () => Object.keys(faults).length > 0,
    toFilled: () => ({ values, choices, faults }),
  };
}
