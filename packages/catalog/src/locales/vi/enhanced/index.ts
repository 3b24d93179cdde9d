import { addressing } from './addressing.ts';
import { content } from './content.ts';
import { mailbox } from './mailbox.ts';
import { network } from './network.ts';
import { other } from './other.ts';
import { policy } from './policy.ts';
import { protocol } from './protocol.ts';
import { system } from './system.ts';

/** The texts of all enhanced status codes. */
export const enhanced = {
  ...other,
  ...addressing,
  ...mailbox,
  ...system,
  ...network,
  ...protocol,
  ...content,
  ...policy,
};
