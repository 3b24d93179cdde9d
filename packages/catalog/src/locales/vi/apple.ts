import type { apple as facts } from '../../providers/apple.ts';
import type { Messages } from '../../types.ts';

export const apple: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'apple-bad-credentials': {
    title: 'iCloud từ chối đăng nhập',
    meaning:
      'Apple không chấp nhận mật khẩu của tài khoản Apple cho SMTP. Apple yêu cầu mật khẩu ứng dụng (app-specific password) được tạo riêng cho ứng dụng này.',
    causes: [
      'Giá trị của `auth.pass` là mật khẩu tài khoản.',
      'Mật khẩu ứng dụng đã bị thu hồi: đổi mật khẩu tài khoản sẽ thu hồi tất cả.',
      'Tên đăng nhập không phải là địa chỉ iCloud Mail của tài khoản.',
    ],
    fixes: [
      'Tạo mật khẩu ứng dụng trong phần cài đặt của tài khoản Apple và đặt vào `auth.pass`.',
      'Đặt địa chỉ iCloud Mail đầy đủ vào `auth.user`.',
      'Dùng cổng 587 với `secure: false` và `requireTLS: true`.',
    ],
  },
  'apple-from-not-yours': {
    title: 'Địa chỉ From không thuộc tài khoản',
    meaning:
      'Đăng nhập đã thành công, nhưng iCloud chỉ cho tài khoản gửi từ địa chỉ của chính nó, các alias và các địa chỉ trên tên miền tùy chỉnh của nó.',
    causes: [
      'Giá trị của `from` khác với các địa chỉ của tài khoản, ví dụ địa chỉ no-reply.',
      'Tên miền tùy chỉnh đã được thiết lập, nhưng địa chỉ này chưa được thêm vào.',
    ],
    fixes: [
      'Đặt `from` thành một địa chỉ của tài khoản, và dùng `replyTo` cho địa chỉ kia.',
      'Thêm địa chỉ làm alias hoặc địa chỉ trên tên miền tùy chỉnh trong phần cài đặt iCloud Mail.',
    ],
  },
  'apple-local-policy': {
    title: 'iCloud từ chối thư theo chính sách riêng',
    meaning:
      'Bộ lọc của Apple từ chối thư và chỉ đưa ra một thẻ. Apple cho biết họ xét uy tín của địa chỉ và tên miền, nội dung thư và phản hồi của người dùng.',
    causes: [
      'SPF hoặc DKIM không đạt với tên miền của bạn.',
      'Địa chỉ IP hoặc tên miền có uy tín kém.',
      'Một liên kết hoặc nội dung thư trông giống spam.',
    ],
    fixes: [
      'Làm cho SPF, DKIM và DMARC đạt, và đặt DNS ngược cho máy chủ.',
      'Gửi thử thư không có liên kết để xem chúng có phải là lý do không.',
      'Viết cho postmaster của iCloud Mail, kèm địa chỉ IP và toàn bộ câu trả lời.',
    ],
  },
  'apple-dmarc': {
    title: 'Chính sách DMARC của tên miền From không cho phép',
    meaning:
      'Tên miền trong header From yêu cầu bên nhận từ chối thư không được xác thực dưới tên của nó, và iCloud đã làm theo.',
    causes: [
      'Tên miền trong `from` không phải của bạn, như khi biểu mẫu liên hệ dùng địa chỉ của khách.',
      'Dịch vụ gửi thư ký bằng tên miền của chính họ.',
    ],
    fixes: [
      'Dùng tên miền của chính bạn trong `from`, và `replyTo` cho địa chỉ kia.',
      'Thiết lập DKIM cho tên miền của bạn tại dịch vụ gửi thư.',
      'Hoặc dùng người gửi trên phong bì thuộc tên miền của chính bạn, với bản ghi SPF có dịch vụ đó.',
    ],
  },
};
