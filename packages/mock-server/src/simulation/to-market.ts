/** What energy costs in a country, roughly: thousandths of the currency for a kWh, and minutes after midnight. */
export interface Market {
  readonly currency: string;
  readonly rate: number;
  readonly sell: number;
  readonly cheap: Hours;
  readonly peak: Hours | undefined;
}

interface Hours {
  readonly from: number;
  readonly until: number;
}

const hours = (from: number, until: number): Hours => ({ from: from * 60, until: until * 60 });

const european: Market = { currency: 'EUR', rate: 290, sell: 80, cheap: hours(0, 6), peak: hours(17, 21) };
const american: Market = { currency: 'USD', rate: 270, sell: 75, cheap: hours(0, 6), peak: hours(16, 21) };

const markets: Readonly<Record<string, Market>> = {
  US: american,
  CA: { currency: 'CAD', rate: 150, sell: 100, cheap: hours(0, 7), peak: hours(16, 21) },
  MX: { currency: 'MXN', rate: 2_100, sell: 900, cheap: hours(0, 6), peak: hours(18, 22) },
  BR: { currency: 'BRL', rate: 850, sell: 450, cheap: hours(0, 6), peak: hours(18, 21) },
  GB: { currency: 'GBP', rate: 260, sell: 150, cheap: hours(0.5, 5.5), peak: hours(16, 19) },
  CH: { currency: 'CHF', rate: 280, sell: 90, cheap: hours(0, 6), peak: hours(17, 21) },
  DK: { currency: 'DKK', rate: 2_300, sell: 600, cheap: hours(0, 6), peak: hours(17, 21) },
  SE: { currency: 'SEK', rate: 2_000, sell: 600, cheap: hours(0, 6), peak: hours(17, 21) },
  NO: { currency: 'NOK', rate: 1_600, sell: 600, cheap: hours(0, 6), peak: hours(17, 21) },
  PL: { currency: 'PLN', rate: 1_100, sell: 350, cheap: hours(0, 6), peak: hours(17, 21) },
  // Where noon is full of sun, noon is cheap.
  AU: { currency: 'AUD', rate: 330, sell: 50, cheap: hours(10, 14), peak: hours(16, 21) },
  KI: { currency: 'AUD', rate: 400, sell: 150, cheap: hours(10, 14), peak: hours(17, 21) },
  NZ: { currency: 'NZD', rate: 320, sell: 120, cheap: hours(0, 7), peak: hours(17, 21) },
  IN: { currency: 'INR', rate: 7_500, sell: 3_000, cheap: hours(9, 16), peak: hours(18, 23) },
  JP: { currency: 'JPY', rate: 31_000, sell: 12_000, cheap: hours(0, 6), peak: hours(17, 21) },
  PH: { currency: 'PHP', rate: 11_000, sell: 5_000, cheap: hours(0, 6), peak: hours(17, 21) },
  NP: { currency: 'NPR', rate: 10_000, sell: 5_000, cheap: hours(0, 5), peak: hours(17, 23) },
  CL: { currency: 'CLP', rate: 160_000, sell: 80_000, cheap: hours(0, 6), peak: hours(18, 22) },
  ZA: { currency: 'ZAR', rate: 3_000, sell: 900, cheap: hours(0, 6), peak: hours(17, 20) },
};

const euro = ['AT', 'BE', 'DE', 'ES', 'FI', 'FR', 'GR', 'IE', 'IT', 'LU', 'NL', 'PT'];

/** @param country two letters; one that is not known, or is left out, is taken for the United States */
export function toMarket(country: string | undefined): Market {
  const code = country?.toUpperCase() ?? '';
  return markets[code] ?? (euro.includes(code) ? european : american);
}
