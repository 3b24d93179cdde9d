import type { hmailserver as facts } from '../../servers/hmailserver.ts';
import type { Messages } from '../../types.ts';

export const hmailserver: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'hmailserver-delivery-not-allowed': {
    title: 'hMailServer không giao thư này cho bạn',
    meaning:
      'Dải IP mà client của bạn thuộc về không được gửi từ người gửi này tới người nhận này. Đây là quy tắc relay của hMailServer.',
    causes: [
      '`from` là địa chỉ bên ngoài máy chủ, và người nhận cũng ở bên ngoài.',
      'Client chưa đăng nhập nên bị coi là từ bên ngoài.',
    ],
    fixes: [
      'Gửi với `from` thuộc tên miền nằm trên máy chủ đó, và đăng nhập bằng `auth`.',
      'Nếu là máy chủ của bạn, xem dải IP của client được phép giao thư theo những chiều nào.',
    ],
  },
};
