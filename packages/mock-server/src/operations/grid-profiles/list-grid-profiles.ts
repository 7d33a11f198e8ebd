import type { Operation } from '../../call/operation.ts';
import { Refusal } from '../../errors/refusal.ts';
import { readOwnCompany } from '../../records/company-access.ts';
import { readCaller } from '../../records/read-caller.ts';
import { gridProfiles } from '../../simulation/grid-profiles.ts';

/** @ledger grid-profiles-404 grid-profiles-two-ids grid-profiles-countries grid-profiles-ensemble */
export const listGridProfiles: Operation<'listGridProfiles'> = {
  async simulate({ world, grant }) {
    const company = await readOwnCompany(world, await readCaller(world, grant));
    if (!company) throw new Refusal('id_unknown', { text: 'Partner company missing' });
    return {
      grid_profiles: gridProfiles.map((profile) => ({
        id: profile.id,
        profile_id: `agf:${profile.agf}`,
        created: `${profile.created}T17:46:46Z`,
        updated: `${profile.created}T17:46:46Z`,
        name: profile.name,
        description: profile.description,
        version: profile.version,
        envoy_type: profile.region,
        countries: [...profile.countries],
        states: profile.states.map(([code]) => code),
        state_names: profile.states.map(([, name]) => name),
        ensemble_1_compatible: profile.suitsFirstEnsemble,
      })),
    };
  },
};
