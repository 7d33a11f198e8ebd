import type { Application } from '../../src/records/applications.ts';
import type { World } from '../../src/records/world.ts';
import { installer, origin, type TestMock, type Tokens, toBasic } from '../harness/test-mock.ts';

/** One thing that happens in a world. `pick` chooses among the tokens that it has, `other` is how many worlds further another one is. */
export type Act =
  | { readonly kind: 'log-in' }
  | { readonly kind: 'call' | 'refresh' | 'revoke'; readonly pick: number }
  | { readonly kind: 'foreign-token' | 'foreign-key' | 'foreign-refresh'; readonly pick: number; readonly other: number }
  | { readonly kind: 'advance'; readonly milliseconds: number }
  | { readonly kind: 'fault'; readonly times: number };

/** A pair of tokens as the model knows it. */
interface Pair {
  readonly tokens: Tokens;
  readonly grantId: string;
  /** Epoch milliseconds. */
  readonly accessEnd: number;
  readonly refreshEnd: number;
  isUsed: boolean;
}

/** What the mock said, and what it should have said; undefined where there is nothing to say. */
type Outcome = readonly [said: number, expected: number] | undefined;

/** A world, and a few lines that say how it has to answer as if there were no other. */
export class ModelledWorld {
  readonly world: World;
  readonly application: Application;
  readonly pairs: Pair[] = [];
  readonly #mock: TestMock;
  readonly #revoked = new Set<string>();
  readonly #billed = new Map<string, number>();
  #now: number;
  #faults = 0;

  constructor(mock: TestMock, world: World, application: Application) {
    this.#mock = mock;
    this.world = world;
    this.application = application;
    this.#now = world.clock.now();
  }

  async act(act: Act, others: readonly ModelledWorld[]): Promise<Outcome> {
    switch (act.kind) {
      case 'log-in': {
        const answer = await this.#token({ grant_type: 'password', username: installer.email, password: installer.password });
        await this.#keep(answer, undefined);
        return [answer.status, 200];
      }
      case 'call': {
        const pair = pick(this.pairs, act.pick);
        return pair && [await this.#call(pair.tokens.access_token, this.application), this.#expectCall(pair)];
      }
      case 'refresh':
        return this.#refresh(pick(this.pairs, act.pick));
      case 'revoke':
        return this.#revoke(pick(this.pairs, act.pick));
      case 'foreign-token':
      case 'foreign-key':
      case 'foreign-refresh':
        return this.#mixUp(act.kind, pick(this.pairs, act.pick), act.pick, others[act.other]);
      case 'advance':
        this.#now += act.milliseconds;
        this.world.clock.advance(act.milliseconds);
        return [this.world.clock.now(), this.#now];
      case 'fault':
        this.#faults += act.times;
        await this.world.faults.add({ operationId: 'listSystems', status: 500, times: act.times });
        return undefined;
    }
  }

  async #refresh(pair: Pair | undefined): Promise<Outcome> {
    if (!pair) return undefined;
    const isGood = !pair.isUsed && !this.#revoked.has(pair.grantId) && this.#now < pair.refreshEnd;
    if (isGood) pair.isUsed = true;
    const answer = await this.#token({ grant_type: 'refresh_token', refresh_token: pair.tokens.refresh_token });
    await this.#keep(answer, pair.grantId);
    return [answer.status, isGood ? 200 : this.#expectRefusal(pair)];
  }

  async #revoke(pair: Pair | undefined): Promise<Outcome> {
    if (!pair) return undefined;
    this.#revoked.add(pair.grantId);
    await this.world.grants.revoke(pair.grantId);
    return undefined;
  }

  /** Something of another world among what is of this one: neither lets it in, and neither loses by it. */
  async #mixUp(kind: Act['kind'], own: Pair | undefined, at: number, other: ModelledWorld | undefined): Promise<Outcome> {
    if (kind === 'foreign-key') return own && other && [await this.#call(own.tokens.access_token, other.application), 401];
    const foreign = pick(other?.pairs ?? [], at);
    if (!foreign) return undefined;
    if (kind === 'foreign-token') return [await this.#call(foreign.tokens.access_token, this.application), 401];
    const answer = await this.#token({ grant_type: 'refresh_token', refresh_token: foreign.tokens.refresh_token });
    return [answer.status, this.#expectRefusal(foreign)];
  }

  /** What the bills of all months say, and what they should. */
  async readBills(): Promise<readonly [said: object, expected: object]> {
    const said: Record<string, number> = {};
    for (const month of await this.world.bills.listMonths()) said[month] = (await this.world.bills.read(month, [])).hits;
    return [said, Object.fromEntries([...this.#billed].sort())];
  }

  /** A token that says itself that it is over is refused for that, whoever issued it. */
  #expectRefusal({ refreshEnd }: Pair): number {
    return this.#now >= refreshEnd ? 401 : 400;
  }

  #expectCall({ grantId, accessEnd }: Pair): number {
    if (this.#now >= accessEnd || this.#revoked.has(grantId)) return 401;
    const month = new Date(this.#now).toISOString().slice(0, 7);
    this.#billed.set(month, (this.#billed.get(month) ?? 0) + 1);
    if (this.#faults === 0) return 200;
    this.#faults -= 1;
    return 500;
  }

  async #call(accessToken: string, { apiKey }: Application): Promise<number> {
    const headers = { Authorization: `Bearer ${accessToken}`, key: apiKey };
    return (await this.#mock.fetch(new Request(`${origin}/api/v4/systems?size=1`, { headers }))).status;
  }

  #token(fields: Record<string, string>): Promise<Response> {
    const init = { method: 'POST', headers: { Authorization: toBasic(this.application) }, body: new URLSearchParams(fields) };
    return this.#mock.fetch(new Request(`${origin}/oauth/token`, init));
  }

  async #keep(answer: Response, grantId: string | undefined): Promise<void> {
    if (answer.status !== 200) return;
    const tokens = (await answer.json()) as Tokens;
    const issued = (await this.world.tokens.list()).find(({ id }) => id === tokens.jti);
    const second = Math.floor(this.#now / 1000) * 1000;
    this.pairs.push({
      tokens,
      grantId: grantId ?? issued?.grantId ?? '',
      accessEnd: second + 86_400_000,
      refreshEnd: second + 2_629_746_000,
      isUsed: false,
    });
  }
}

function pick<T>(from: readonly T[], at: number): T | undefined {
  return from[at % from.length];
}
