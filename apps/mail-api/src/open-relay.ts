import { BlockList, isIP, isIPv6 } from 'node:net';
import type { Settings } from './settings.ts';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

const isLoopback = (host: string): boolean =>
  isIP(host) === 0 ? host === 'localhost' : loopback.check(host, isIPv6(host) ? 'ipv6' : 'ipv4');

/** Whether everybody who reaches this machine over the network can send through the server of the settings. */
export const isOpenRelay = ({
  HOST,
  API_KEY,
  SMTP_URL,
}: Pick<Settings, 'HOST' | 'API_KEY' | 'SMTP_URL'>): boolean =>
  SMTP_URL !== undefined && API_KEY === undefined && !isLoopback(HOST);
