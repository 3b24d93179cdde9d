import type { mailtrap as facts } from '../../providers/mailtrap.ts';
import type { Messages } from '../../types.ts';

export const mailtrap: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'mailtrap-bad-credentials': {
    title: 'Mailtrap từ chối đăng nhập',
    meaning:
      'Sandbox thử nghiệm và phần gửi thật có host và thông tin đăng nhập khác nhau. Cặp này không thuộc host này.',
    causes: [
      'Thông tin đăng nhập của một inbox sandbox được dùng ở host gửi thật, hoặc ngược lại.',
      'Inbox hoặc token đã được đặt lại.',
      'Một biến môi trường chứa dấu nháy hoặc khoảng trắng.',
    ],
    fixes: [
      'Với sandbox, chép tên đăng nhập và mật khẩu của đúng inbox mà bạn đang xem.',
      'Để gửi thật, đặt `auth.user` thành `api` và `auth.pass` thành API token của tên miền.',
      'Kiểm tra xem `host` có thuộc cùng sản phẩm không.',
    ],
  },
  'mailtrap-too-fast': {
    title: 'Quá nhiều thư cùng lúc cho inbox Mailtrap',
    meaning:
      'Sandbox thử nghiệm cho phép một số thư nhất định trong mười giây, tùy theo gói. Mã thuộc loại vĩnh viễn, nhưng chỉ cần tạm dừng là đủ.',
    causes: ['Thư được gửi đồng thời, từ một vòng lặp hoặc hàng đợi.'],
    fixes: [
      'Đặt `pool: true`, `maxConnections: 1`, `rateLimit: 1` và `rateDelta` vài giây.',
      'Hoặc dùng máy chủ thử nghiệm cục bộ cho kiểm thử tự động.',
    ],
  },
  'mailtrap-limit-reached': {
    title: 'Gói Mailtrap không còn thư để gửi',
    meaning:
      'Số thư của kỳ thanh toán này đã dùng hết. Trông giống lỗi đăng nhập, nhưng thông tin đăng nhập vẫn đúng.',
    causes: ['Kiểm thử tự động hoặc một vòng lặp đã dùng hết số thư của tháng.'],
    fixes: [
      'Chờ kỳ tiếp theo hoặc đổi gói.',
      'Dùng máy chủ thử nghiệm cục bộ cho kiểm thử tự động.',
    ],
  },
  'mailtrap-demo-domain': {
    title: 'Tên miền demo của Mailtrap chỉ gửi cho chính bạn',
    meaning: 'Tên miền demo chỉ giao thư đến địa chỉ của chủ tài khoản.',
    causes: ['Người nhận là người khác.', 'Chưa có tên miền nào của chính bạn được xác minh.'],
    fixes: [
      'Xác minh một tên miền gửi của bạn và đặt `from` thành địa chỉ thuộc tên miền đó.',
      'Để xem thư mà không giao thật, hãy dùng sandbox thử nghiệm.',
    ],
  },
  'mailtrap-domain-not-allowed': {
    title: 'Mailtrap không cho phép tên miền gửi này',
    meaning: 'Token không được gửi từ tên miền trong địa chỉ From.',
    causes: [
      'Tên miền chưa được thêm hoặc chưa xác minh, hoặc bước compliance check chưa xong.',
      'Token thuộc tên miền khác.',
      'Tên miền con chưa được thêm riêng.',
    ],
    fixes: [
      'Xác minh đúng tên miền của `from`, kể cả tên miền con.',
      'Dùng token có quyền với tên miền đó.',
    ],
  },
};
