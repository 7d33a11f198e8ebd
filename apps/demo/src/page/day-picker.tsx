import { type ReactNode, useEffect, useState } from 'react';
import { fromRoute } from './route.ts';
import { toOtherDay } from './text/moments.ts';

interface DayPickerProps {
  readonly systemId: number;
  /** The day that is shown, `YYYY-MM-DD`; undefined for the present one. */
  readonly date: string | undefined;
  /** The day that it is at the site. Undefined until the service has told its time. */
  readonly today: string | undefined;
  /** The first day of operation, as far as it is known. */
  readonly first: string | undefined;
}

/** A date is complete in the field while its year is still being typed; each one shown costs a call. */
const pause = 700;

/** Goes to another day of the site: one back, one on, the present one, or any. */
export function DayPicker({ systemId, date, today, first = '2006-01-01' }: DayPickerProps): ReactNode {
  const shown = date ?? today ?? '';
  const [typed, setTyped] = useState({ day: '', isValid: false, since: '' });
  // What was typed counts until another day is shown.
  const isTyping = typed.since === shown && shown !== '';
  const wanted = isTyping && typed.isValid && typed.day !== shown ? typed.day : '';
  const isOutside = isTyping && typed.day !== '' && !typed.isValid;
  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(() => goTo(systemId, wanted, today), pause);
    return () => clearTimeout(timer);
  }, [wanted, systemId, today]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a border and a legend that cannot be laid out in a row
    <div className="days" role="group" aria-label="Day of the summary">
      <StepButton label="Previous day" isPossible={shown > first} onStep={() => goTo(systemId, toOtherDay(shown, -1), today)}>
        ‹
      </StepButton>
      <label>
        <span className="visually-hidden">Summary date at the site</span>
        <input
          type="date"
          min={first}
          max={today}
          value={isTyping ? typed.day : shown}
          aria-invalid={isOutside}
          aria-describedby="days-outside"
          onChange={({ target }) => setTyped({ day: target.value, isValid: target.validity.valid, since: shown })}
        />
      </label>
      <StepButton
        label="Next day"
        isPossible={today !== undefined && shown < today}
        onStep={() => goTo(systemId, toOtherDay(shown, 1), today)}
      >
        ›
      </StepButton>
      <StepButton label="Today" isPossible={date !== undefined} onStep={() => goTo(systemId, undefined, today)}>
        Today
      </StepButton>
      <p id="days-outside" className="days-outside" role="status">
        {isOutside ? `There is a summary from ${first} to ${today ?? 'today'}. Still showing ${shown}.` : ''}
      </p>
    </div>
  );
}

interface StepButtonProps {
  readonly label: string;
  /** False where there is no such day. The button keeps its place and the focus, and does nothing. */
  readonly isPossible: boolean;
  readonly onStep: () => void;
  readonly children: string;
}

function StepButton({ label, isPossible, onStep, children }: StepButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="step"
      aria-label={label}
      aria-disabled={!isPossible}
      onClick={isPossible ? onStep : undefined}
    >
      {children}
    </button>
  );
}

// The present day has the address without a date, so that it stays the present day tomorrow.
function goTo(systemId: number, day: string | undefined, today: string | undefined): void {
  window.location.hash = fromRoute(day === undefined || day === today ? { systemId } : { systemId, date: day });
}
