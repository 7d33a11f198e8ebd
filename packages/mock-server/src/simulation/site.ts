/** What does not change about a site. The simulation is a function of this, the seed and an instant. */
export interface Site {
  readonly id: number;
  readonly name: string;
  readonly publicName: string;
  /** IANA time zone; all dates of the site follow it. */
  readonly timeZone: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly address: { readonly city?: string; readonly state?: string; readonly country?: string; readonly postal_code?: string };
  readonly connection: 'ethernet' | 'wifi' | 'cellular';
  readonly status: string;
  readonly modules: number;
  /** Rated power of all modules together in W. */
  readonly sizeW: number;
  /** Start of operation in epoch seconds; null for a site that never reported. */
  readonly operationalAt: number | null;
  readonly source: 'microinverters' | 'meter';
  readonly attachmentType: string | null;
  /** As the live service sends it: a date, epoch seconds or null. */
  readonly interconnectDate: string | number | null;
  readonly reference?: string;
  readonly otherReferences?: readonly string[];
  readonly nmi: string | null;
  readonly battery: { readonly chargeW: number; readonly dischargeW: number; readonly capacityWh: number } | null;
  /** Since when the gateway has reported nothing, in epoch seconds. */
  readonly silentSince?: number;
  /** Since when, in epoch seconds, what is measured waits for so many seconds in the gateway before a report carries it. */
  readonly late?: { readonly since: number; readonly seconds: number };
  readonly chargers: readonly { readonly serial: string; readonly maxW: number; readonly minW: number }[];
}
