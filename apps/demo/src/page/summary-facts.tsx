import type { ReactNode } from 'react';
import type { Summary } from '../answers/answers.ts';
import { Moment } from './parts/moment.tsx';
import { toMoment } from './text/moments.ts';
import { notReported, toCount, toEnergy, toLine, toPower } from './text/quantities.ts';

interface SummaryFactsProps {
  readonly summary: Summary;
  readonly isPast: boolean;
  /** When the summary was answered, in epoch seconds. */
  readonly asOf: number;
  readonly timeZone: string;
}

/** What the system is, and how fresh its numbers are. */
export function SummaryFacts({ summary, isPast, asOf, timeZone }: SummaryFactsProps): ReactNode {
  const present = (text: string): string => (isPast ? 'known for today only' : text);
  const { battery_capacity_wh: capacity = 0, evse_power: chargers = [] } = summary;
  return (
    <div className="facts">
      <Facts title="System">
        <Fact name="Size">{present(toLine(toPower(summary.size_w)))}</Fact>
        <Fact name="Modules">{present(summary.modules >= 0 ? toCount(summary.modules) : notReported)}</Fact>
        <Fact name="Source">{summary.source}</Fact>
        <Fact name="Operating since">{toMoment(summary.operational_at, timeZone)}</Fact>
        {summary.nmi && <Fact name="NMI">{summary.nmi}</Fact>}
      </Facts>
      <Facts title="Reporting">
        <Fact name="Last report">
          <Moment seconds={summary.last_report_at} asOf={asOf} timeZone={timeZone} />
        </Fact>
        <Fact name="Last energy">
          <Moment seconds={summary.last_interval_end_at} asOf={asOf} timeZone={timeZone} />
        </Fact>
      </Facts>
      {capacity > 0 && (
        <Facts title="Battery">
          <Fact name="Capacity">{toLine(toEnergy(capacity))}</Fact>
          <Fact name="Max. charge">{toLine(toPower(summary.battery_charge_w))}</Fact>
          <Fact name="Max. discharge">{toLine(toPower(summary.battery_discharge_w))}</Fact>
        </Facts>
      )}
      {chargers.length > 0 && (
        <Facts title={chargers.length === 1 ? 'EV charger' : 'EV chargers'}>
          {chargers.flatMap(Object.entries<NonNullable<Summary['evse_power']>[number][string]>).map(([serial, power]) => (
            <Fact key={serial} name={serial}>
              {toLine(toPower(power.evse_min_charge_w))} to {toLine(toPower(power.evse_max_charge_w))}
            </Fact>
          ))}
        </Facts>
      )}
    </div>
  );
}

function Facts({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="card">
      <h3>{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
