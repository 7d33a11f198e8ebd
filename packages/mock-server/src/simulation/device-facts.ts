/** What is printed on a device. */
export interface DeviceFacts {
  readonly part: string;
  readonly sku: string;
  readonly model: string;
  readonly product: string;
}

/** What is printed on a microinverter, and what it is loaded with. */
export interface MicroFacts {
  readonly part: string;
  /** In the USA, and elsewhere. */
  readonly skus: readonly [american: string, international: string];
  readonly procLoad: string;
  readonly paramTable: string;
}

const first = { procLoad: '521-00005-r00-v02.32.01', paramTable: '549-00018-r00-v02.32.01' } as const;
const seventh = { procLoad: '520-00082-r01-v04.27.04', paramTable: '540-00169-r01-v04.22.09' } as const;
const eighth = { procLoad: '520-00115-r01-v08.12.03', paramTable: '540-00243-r01-v08.05.11' } as const;

/** By model, as `toMicroModel` names them. The numbers of M215 and IQ7A are published; the others have their form. @ledger devices-facts */
export const microFacts: Readonly<Record<string, MicroFacts>> = {
  M215: { part: '800-00107-r01', skus: ['M215-60-2LL-S22-NA', 'M215-60-230-S22'], ...first },
  M250: { part: '800-01333-r01', skus: ['M250-60-2LL-S22', 'M250-60-230-S22'], ...first },
  IQ7: { part: '800-01127-r02', skus: ['IQ7-60-2-US', 'IQ7-60-2-INT'], ...seventh },
  'IQ7+': { part: '800-01135-r02', skus: ['IQ7PLUS-72-2-US', 'IQ7PLUS-72-2-INT'], ...seventh },
  IQ7X: { part: '800-01391-r02', skus: ['IQ7X-96-2-US', 'IQ7X-96-2-INT'], ...seventh },
  IQ7A: { part: '800-01714-r02', skus: ['IQ7A-72-2-US', 'IQ7A-72-E-ACM-INT'], ...seventh },
  IQ8H: { part: '800-01736-r02', skus: ['IQ8H-240-72-2-US', 'IQ8HC-72-M-INT'], ...eighth },
};

type Region = 'american' | 'international';

/** With meters, and without. */
export const gatewayFacts: { readonly [Each in Region]: Readonly<Record<'metered' | 'plain', DeviceFacts>> } = {
  american: {
    metered: { part: '800-00655-r09', sku: 'X-IQ-AM1-240-4', model: 'IQ Envoy', product: 'IQ Gateway' },
    plain: { part: '800-00655-r08', sku: 'ENV-IQ-AM1-240', model: 'Envoy-S-Standard-NA', product: 'Envoy-S-Standard-NA' },
  },
  international: {
    metered: { part: '800-00654-r06', sku: 'ENV-S-WM-230', model: 'Envoy-S-Metered-EU', product: 'Envoy-S-Metered-EU' },
    plain: { part: '800-00553-r03', sku: 'ENV-S-WB-230', model: 'Envoy-S-Standard-EU', product: 'Envoy-S-Standard-EU' },
  },
};

export const modemFacts = { part: '860-00157-r01', sku: 'CELLMODEM-M1' } as const;

export const enchargeFacts: { readonly [Each in Region]: DeviceFacts } = {
  american: { part: '830-01760-r46', sku: 'IQBATTERY-5P-1P-NA', model: '', product: 'IQ Battery R3 - 5P' },
  international: { part: '830-01761-r46', sku: 'IQBATTERY-5P-1P-INT', model: '', product: 'IQ Battery R3 - 5P' },
};

export const systemControllerFacts: DeviceFacts = {
  part: '800-01135-r02',
  sku: 'EP200G101-M240US00',
  model: '',
  product: 'IQ System Controller',
};

/** Chargers by Enphase, by the most that they give in W, in rising order. */
export const chargerFacts: readonly (readonly [most: number, facts: Omit<DeviceFacts, 'product'>])[] = [
  [7_680, { part: '861-02004 09', sku: 'IQ-EVSE-NA-1040-0100-0100', model: 'IQ-EVSE-40R' }],
  [9_600, { part: '861-02005 09', sku: 'IQ-EVSE-NA-1050-0100-0100', model: 'IQ-EVSE-50R' }],
  [11_520, { part: '861-02006 09', sku: 'IQ-EVSE-NA-1060-0100-0100', model: 'IQ-EVSE-60R' }],
  [22_080, { part: '861-02011 04', sku: 'IQ-EVSE-EU-3032-0105-1300', model: 'IQ-EVSE-EU-3032' }],
];

export const chargerFirmware = 'v0.04.17';

/** What other makers give away about theirs. */
export const otherCharger = { model: 'Keba_P30' } as const;

export const heatPumpFacts = {
  name: 'Viessmann VitoCal 300G',
  model: 'Expert Net Control 2302',
  relay: 'Expert net control 2302',
  router: 'Nano hub 2',
} as const;

/** What a gateway runs where its site does not say. */
export const currentSoftware = '8.3.5169';
