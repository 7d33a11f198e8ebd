import type { ReactNode } from 'react';
import type { Summary } from '../answers/answers.ts';
import { toDayText } from './text/moments.ts';
import { notReported, type Quantity, toCount, toEnergy, toLine, toPower } from './text/quantities.ts';

interface SummaryFiguresProps {
  readonly summary: Summary;
  /** For a day in the past the service sends 0 for what it knows of the present only. */
  readonly isPast: boolean;
}

/** The three numbers that people come for. */
export function SummaryFigures({ summary, isPast }: SummaryFiguresProps): ReactNode {
  const { current_power, size_w, energy_today, energy_lifetime, summary_date } = summary;
  const hasShare = !isPast && current_power >= 0 && size_w > 0;
  return (
    <div className="figures">
      <Figure
        title="Power now"
        quantity={isPast ? undefined : toPower(current_power)}
        missing={isPast ? 'known for today only' : notReported}
      >
        {hasShare && (
          <>
            <meter min={0} max={size_w} value={current_power} aria-label="Share of the rated power" />
            <p className="exact">of {toLine(toPower(size_w))} rated</p>
          </>
        )}
      </Figure>
      <Figure title={isPast ? `Energy on ${toDayText(summary_date)}` : 'Energy today'} quantity={toEnergy(energy_today)}>
        <Exact wattHours={energy_today} />
      </Figure>
      <Figure title={isPast ? 'Lifetime before that day' : 'Lifetime before today'} quantity={toEnergy(energy_lifetime)}>
        <Exact wattHours={energy_lifetime} />
      </Figure>
    </div>
  );
}

interface FigureProps {
  readonly title: string;
  readonly quantity: Quantity | undefined;
  readonly missing?: string;
  readonly children?: ReactNode;
}

function Figure({ title, quantity, missing = notReported, children }: FigureProps): ReactNode {
  return (
    <section className="figure card">
      <h3>{title}</h3>
      {quantity ? (
        <p className="value">
          {quantity.number} <span>{quantity.unit}</span>
        </p>
      ) : (
        <p className="missing">{missing}</p>
      )}
      {children}
    </section>
  );
}

/** The number as it came, for whoever compares it with something else. */
function Exact({ wattHours }: { readonly wattHours: number }): ReactNode {
  return wattHours >= 1000 && <p className="exact">{toCount(wattHours)} Wh</p>;
}
