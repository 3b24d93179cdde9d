import type { spamd as facts } from '../../servers/filters.ts';
import type { Messages } from '../../types.ts';

export const spamd: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'spamd-greylisted': {
    title: 'Bị hoãn ở lần đầu tiếp xúc (spamd)',
    meaning:
      'Máy chủ có vẻ dùng spamd của OpenBSD, vốn hoãn mọi người gửi mà nó chưa biết. Nó nhận thư của client thử lại sau một lúc, mặc định là 25 phút.',
    causes: [
      'Đây là lần đầu địa chỉ IP, người gửi và người nhận này đi cùng nhau.',
      'Lần gửi trước đến khi chưa hết thời gian chờ.',
      'Các lần gửi đi từ nhiều địa chỉ IP khác nhau.',
    ],
    fixes: [
      'Gửi lại chính thư đó sau nửa giờ, và trong vòng bốn giờ kể từ lần đầu.',
      'Giữ nguyên `from`, người nhận và địa chỉ IP gửi đi.',
      'Dùng hàng đợi tăng dần thời gian chờ, hoặc nhà cung cấp có sẵn hàng đợi.',
    ],
  },
};
