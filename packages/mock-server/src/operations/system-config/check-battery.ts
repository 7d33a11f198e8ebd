import { Refusal } from '../../errors/refusal.ts';
import type { Site } from '../../simulation/site.ts';

/** The plural is that of reads, the singular that of writes. */
const texts = { read: "System doesn't have encharges", write: "System doesn't have encharge" } as const;

/** @throws Refusal `invalid` for a site without a battery @ledger system-config-422-encharge */
export function checkBattery({ battery }: Site, act: keyof typeof texts): void {
  if (!battery) throw new Refusal('invalid', { text: texts[act], why: 'The site has no battery.' });
}
