import type { resend as facts } from '../../providers/resend.ts';
import type { Messages } from '../../types.ts';

export const resend: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'resend-bad-credentials': {
    title: 'Resend từ chối API key',
    meaning: 'Resend đăng nhập bằng tên đăng nhập cố định `resend` và API key làm mật khẩu.',
    causes: ['`auth.user` là một địa chỉ thay vì từ `resend`.', 'Khóa đã bị xóa hoặc chép thiếu.'],
    fixes: [
      'Đặt `auth.user` thành đúng nguyên văn `resend`, và `auth.pass` thành khóa bắt đầu bằng `re_`.',
      'Nếu không chắc, hãy tạo khóa mới: mỗi khóa chỉ hiện một lần.',
    ],
  },
  'resend-key-restricted': {
    title: 'API key của Resend không được làm việc này',
    meaning:
      'Khóa hợp lệ, nhưng chỉ được dùng để gửi, hoặc chỉ cho một tên miền khác với tên miền trong địa chỉ From.',
    causes: ['Khóa được tạo cho tên miền khác.', 'Khóa đã bị tạm ngưng.'],
    fixes: [
      'Tạo khóa có quyền gửi cho tên miền của `from`, hoặc cho mọi tên miền. Với việc khác ngoài gửi thư, tạo khóa có toàn quyền (Full access).',
      'Đặt `from` thành một địa chỉ thuộc tên miền của khóa.',
    ],
  },
  'resend-testing-only': {
    title: 'Hiện Resend chỉ gửi đến địa chỉ của chính bạn',
    meaning: 'Khi chưa có tên miền đã xác minh, Resend chỉ giao thư đến địa chỉ của tài khoản.',
    causes: [
      '`from` dùng tên miền onboarding dùng chung của Resend.',
      'Chưa có tên miền nào của chính bạn được xác minh.',
    ],
    fixes: [
      'Xác minh một tên miền trong trang quản trị và đặt `from` thành địa chỉ thuộc tên miền đó.',
      'Trong lúc chờ, thử với địa chỉ của chính bạn hoặc các địa chỉ thử nghiệm của Resend.',
    ],
  },
  'resend-domain-not-verified': {
    title: 'Tên miền From chưa được xác minh tại Resend',
    meaning:
      'Resend chỉ gửi từ những tên miền có bản ghi DNS đã được xác minh cho tài khoản của khóa.',
    causes: [
      'Chưa từng thêm đúng tên miền trong `from`: tên miền con được tính riêng.',
      'Bản ghi DNS bị thiếu hoặc còn đang chờ.',
      'Khóa thuộc một team khác.',
    ],
    fixes: [
      'Thêm tên miền, công bố các bản ghi của nó và chờ đến khi hiện là đã xác minh.',
      'Đặt `from` thành một địa chỉ thuộc đúng tên miền đó.',
    ],
  },
  'resend-invalid-from': {
    title: 'Địa chỉ From không đúng dạng',
    meaning: 'Resend không đọc được địa chỉ nào trong `from`.',
    causes: [
      'Biến môi trường chứa địa chỉ bị trống hoặc có dấu nháy.',
      'Tên chứa ký tự phải đặt trong dấu nháy.',
    ],
    fixes: [
      'Truyền `from` dưới dạng đối tượng có `name` và `address`.',
      'Ghi log giá trị thật sự được truyền lúc chạy.',
    ],
  },
  'resend-rate-limited': {
    title: 'Số yêu cầu mỗi giây vượt mức Resend cho phép',
    meaning: 'Resend giới hạn số thư một team được gửi trong một giây.',
    causes: ['Thư được gửi đồng thời.', 'Nhiều tiến trình dùng chung một team.'],
    fixes: [
      'Đặt `pool: true` với `maxConnections: 1`, `rateLimit: 1` và `rateDelta: 1000`.',
      'Gửi lại sau một giây, tăng dần thời gian chờ.',
    ],
  },
  'resend-quota': {
    title: 'Đã dùng hết hạn mức của Resend',
    meaning: 'Đã chạm số thư mỗi ngày hoặc mỗi tháng của gói.',
    causes: [
      'Gói miễn phí có giới hạn ngày bên cạnh giới hạn tháng.',
      'Một vòng lặp gửi nhiều hơn bạn nghĩ.',
    ],
    fixes: ['Chờ hạn mức được đặt lại hoặc đổi gói.', 'Trong lúc đó, giữ thư trong hàng đợi.'],
  },
};
