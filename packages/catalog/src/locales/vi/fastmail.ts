import type { fastmail as facts } from '../../providers/fastmail.ts';
import type { Messages } from '../../types.ts';

export const fastmail: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'fastmail-bad-credentials': {
    title: 'Fastmail từ chối đăng nhập',
    meaning:
      'Qua SMTP, Fastmail chỉ chấp nhận mật khẩu ứng dụng. Mật khẩu của trang web không bao giờ dùng được ở đây.',
    causes: [
      '`auth.pass` là mật khẩu tài khoản.',
      'Mật khẩu ứng dụng đã bị xóa hoặc không có quyền dùng SMTP.',
      '`auth.user` là một alias thay vì địa chỉ đăng nhập.',
    ],
    fixes: [
      'Tạo mật khẩu ứng dụng có quyền truy cập thư và đặt vào `auth.pass`.',
      'Đặt địa chỉ chính của tài khoản vào `auth.user`, kể cả khi `from` là alias.',
    ],
  },
  'fastmail-from-not-owned': {
    title: 'Fastmail không cho bạn gửi với From này',
    meaning: 'Header From dùng địa chỉ không phải là sending identity của tài khoản.',
    causes: [
      '`from` dùng địa chỉ hoặc tên miền không có trong tài khoản.',
      'Một framework tự đặt địa chỉ mặc định của nó vào `from`.',
    ],
    fixes: [
      'Thêm địa chỉ hoặc tên miền vào tài khoản làm sending identity.',
      'Đặt `from` thành một địa chỉ của tài khoản và đặt địa chỉ của người khác vào `replyTo`.',
    ],
  },
  'fastmail-limit-reached': {
    title: 'Đã chạm giới hạn gửi tại Fastmail',
    meaning:
      'Fastmail giới hạn số thư và số người nhận của mỗi tài khoản trong một khoảng thời gian; tài khoản dùng thử có giới hạn thấp.',
    causes: [
      'Thư hàng loạt, hoặc một thư có nhiều người nhận.',
      'Có người khác giữ mật khẩu ứng dụng.',
    ],
    fixes: [
      'Chờ, rồi gửi ít thư hơn trong mỗi khoảng thời gian.',
      'Dùng dịch vụ gửi thư giao dịch cho thư của ứng dụng.',
    ],
  },
  'fastmail-relay-denied': {
    title: 'Fastmail không nhận được đăng nhập nào',
    meaning:
      'Thư đến một máy chủ của Fastmail mà không đăng nhập, nên máy chủ không chuyển tiếp (relay) đến tên miền khác.',
    causes: ['Transport không có `auth`.', '`host` là máy chủ nhận thư, hoặc cổng là 25.'],
    fixes: [
      'Đặt `auth.user` và `auth.pass` với mật khẩu ứng dụng.',
      'Dùng máy chủ gửi thư (submission) trên cổng 465 với `secure: true`.',
    ],
  },
};
