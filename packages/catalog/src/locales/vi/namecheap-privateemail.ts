import type { namecheapPrivateemail as facts } from '../../providers/namecheap-privateemail.ts';
import type { Messages } from '../../types.ts';

export const namecheapPrivateemail: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'namecheap-privateemail-bad-credentials': {
    title: 'Private Email từ chối đăng nhập',
    meaning: 'Hộp thư không tồn tại ở đây, hoặc mật khẩu không phải là mật khẩu của hộp thư.',
    causes: [
      '`auth.user` không phải là địa chỉ đầy đủ.',
      'Mật khẩu là của tài khoản Namecheap.',
      'Xác thực hai yếu tố đang bật, nhưng client dùng mật khẩu thông thường.',
    ],
    fixes: [
      'Đăng nhập webmail của Private Email bằng cùng các giá trị đó.',
      'Nếu dùng xác thực hai yếu tố, hãy tạo mật khẩu ứng dụng.',
      'Dùng cổng 465 với `secure: true`, hoặc 587 với `requireTLS: true`.',
    ],
  },
  'namecheap-privateemail-from-not-owned': {
    title: 'Private Email không cho gửi bằng địa chỉ đó',
    meaning: 'Người gửi không phải là hộp thư đã đăng nhập, cũng không phải alias của nó.',
    causes: [
      '`from` hoặc `envelope.from` khác với `auth.user`.',
      'Một framework tự đặt địa chỉ mặc định của nó vào `from`.',
    ],
    fixes: [
      'Đặt `from` thành địa chỉ trong `auth.user`, hoặc thêm địa chỉ kia làm alias của hộp thư này.',
      'Đặt địa chỉ của khách trong biểu mẫu liên hệ vào `replyTo`.',
    ],
  },
  'namecheap-privateemail-limit-reached': {
    title: 'Đã chạm giới hạn gửi của Private Email',
    meaning: 'Gói dịch vụ giới hạn số thư một hộp thư được gửi mỗi giờ.',
    causes: ['Thư hàng loạt hoặc thư tự động đi qua hộp thư.', 'Có người khác biết mật khẩu.'],
    fixes: [
      'Chờ một giờ và giữ thư trong hàng đợi.',
      'Dùng dịch vụ gửi thư giao dịch cho thư của ứng dụng.',
    ],
  },
};
