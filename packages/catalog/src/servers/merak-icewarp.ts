import type { Speaker } from '../types.ts';

/** IceWarp Server, formerly Merak. */
export const merakIcewarp = {
  name: 'IceWarp',
  wordings: {
    'merak-icewarp-non-local-recipient': {
      category: 'relay-denied',
      says: [
        'delivery not allowed to non local recipient',
        'delivery not allowed to non local recipient try authenticating',
      ],
      samples: ['551 5.7.1 Delivery not allowed to non-local recipient, try authenticating'],
      sources: [
        'https://docs.icewarp.com/Content/IceWarp-Server/Administration-Nodes/Status/Logs/Interpretation%20of%205xx%20Errors%20in%20Icewarp%20SMTP.htm',
      ],
    },
    'merak-icewarp-user-unknown': {
      category: 'mailbox-not-found',
      says: ['user unknown rejecting'],
      row: 'X.1.1',
      samples: ['550 5.1.1 User unknown; rejecting'],
      sources: [
        'https://docs.icewarp.com/Content/IceWarp-Server/Administration-Nodes/Status/Logs/Interpretation%20of%205xx%20Errors%20in%20Icewarp%20SMTP.htm',
      ],
    },
    'merak-icewarp-cannot-be-accepted': {
      category: 'policy-rejected',
      says: [
        'message can not be accepted … rejection',
        'message can not be accepted rules rejection',
      ],
      samples: ['554 5.7.1 Message cannot be accepted, rules rejection'],
      sources: [
        'https://docs.icewarp.com/Content/IceWarp-Server/Administration-Nodes/Status/Logs/Interpretation%20of%205xx%20Errors%20in%20Icewarp%20SMTP.htm',
      ],
    },
    'merak-icewarp-spam-rejection': {
      category: 'spam-rejected',
      says: ['message can not be accepted spam rejection'],
      samples: ['554 5.7.1 Message cannot be accepted, spam rejection'],
      sources: [
        'https://docs.icewarp.com/Content/IceWarp-Server/Administration-Nodes/Status/Logs/Interpretation%20of%205xx%20Errors%20in%20Icewarp%20SMTP.htm',
      ],
    },
    'merak-icewarp-virus-rejection': {
      category: 'content-rejected',
      says: ['message can not be accepted virus rejection'],
      samples: ['554 5.7.1 Message cannot be accepted, virus rejection'],
      sources: [
        'https://docs.icewarp.com/Content/IceWarp-Server/Administration-Nodes/Status/Logs/Interpretation%20of%205xx%20Errors%20in%20Icewarp%20SMTP.htm',
      ],
    },
    'merak-icewarp-helo': {
      category: 'bad-helo-or-ptr',
      action: 'fix-configuration',
      says: ['helo ehlo requires domain address', '(helo|ehlo) requires domain address'],
      row: 'exim-bad-helo',
      samples: ['501 5.5.1 HELO/EHLO requires domain address'],
      sources: [
        'https://docs.icewarp.com/Content/IceWarp-Server/Administration-Nodes/Status/Logs/Interpretation%20of%205xx%20Errors%20in%20Icewarp%20SMTP.htm',
      ],
    },
    'merak-icewarp-syntax': {
      category: 'protocol-error',
      says: ['syntax error in parameters scanning'],
      row: '501',
      samples: ['501 5.5.4 Syntax error in parameters scanning'],
      sources: [
        'https://docs.icewarp.com/Content/IceWarp-Server/Administration-Nodes/Status/Logs/Interpretation%20of%205xx%20Errors%20in%20Icewarp%20SMTP.htm',
      ],
    },
    'merak-icewarp-too-long': {
      category: 'message-too-large',
      says: ['message is too long'],
      row: 'X.3.4',
      samples: ['501 5.7.1 Message is too long'],
      sources: [
        'https://docs.icewarp.com/Content/IceWarp-Server/Administration-Nodes/Status/Logs/Interpretation%20of%205xx%20Errors%20in%20Icewarp%20SMTP.htm',
      ],
    },
  },
} as const satisfies Speaker;
