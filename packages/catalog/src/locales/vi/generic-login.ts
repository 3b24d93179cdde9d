import type { genericLogin as facts } from '../../servers/generic-login.ts';
import type { Messages } from '../../types.ts';

export const genericLogin: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'generic-login-attempts': {
    title: 'Quá nhiều lần đăng nhập thất bại',
    meaning:
      'Nhiều lần đăng nhập trước đó đã thất bại, và máy chủ tạm thời không nhận thêm lần thử nào. Mật khẩu hiện tại có thể còn chưa được kiểm tra.',
    causes: [
      'Một vòng lặp, hàng đợi hoặc nhiều tiến trình cứ thử lại `auth.user` hoặc `auth.pass` sai.',
      'Một tiến trình cũ vẫn chạy với mật khẩu cũ.',
      'Người khác dùng chung địa chỉ IP đang dò mật khẩu.',
    ],
    fixes: [
      'Ngừng gửi, và chờ: thử lại trong lúc đó có thể kéo dài thời gian chặn.',
      'Sửa `auth.user` và `auth.pass`, rồi thử một lần bằng `verify()`.',
      'Dùng một transporter với `pool: true`, để không phải thư nào cũng đăng nhập lại.',
    ],
  },
};
