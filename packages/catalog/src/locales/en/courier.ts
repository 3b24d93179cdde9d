import type { courier as facts } from '../../servers/courier.ts';
import type { Messages } from '../../types.ts';

export const courier: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'courier-rfc-violation': {
    title: 'The DNS records of the sender domain are faulty',
    meaning:
      'Courier looked up where replies to your sender domain would go and found records that break the DNS rules, or no domain. The lines before this one name the fault.',
    causes: [
      'An MX record holds an IP address where a host name must stand.',
      'CNAME records of the domain point to each other.',
      'The domain in `envelope.from` or `from` does not exist.',
    ],
    fixes: [
      'Let every MX record of the domain name a host, and give that host an A or AAAA record.',
      'Remove CNAME records that lead in a circle.',
      'Check the spelling of the domain, or use a sender domain with sound DNS.',
    ],
  },
};
