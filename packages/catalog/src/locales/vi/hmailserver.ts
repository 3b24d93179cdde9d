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
  'hmailserver-credentials-expired': {
    title: 'Đăng nhập không còn hiệu lực ở máy chủ này',
    meaning:
      'Lần đăng nhập trên kết nối này đã thành công. hMailServer kiểm tra lại thông tin đăng nhập trước thư kế tiếp và thấy không còn đúng.',
    causes: [
      'Mật khẩu đã đổi trong lúc kết nối còn mở, như với `pool: true`.',
      'Trong lúc đó tài khoản bị vô hiệu hóa hoặc bị xóa.',
    ],
    fixes: [
      'Đặt mật khẩu hiện tại vào `auth.pass`, và tạo transporter mới.',
      'Nếu mật khẩu không đổi, nhờ quản trị viên kiểm tra tài khoản còn hoạt động không.',
    ],
  },
  'hmailserver-helo-mismatch': {
    title: 'Tên trong EHLO không dẫn tới địa chỉ IP của bạn',
    meaning:
      'Máy chủ tra cứu trong DNS tên khai ở EHLO. Nó không thấy bản ghi địa chỉ nào, hoặc không thấy địa chỉ mà client dùng để kết nối.',
    causes: [
      'Chưa đặt `name`, hoặc đó là tên mà DNS công khai không biết.',
      'Bản ghi A hoặc AAAA của tên chứa địa chỉ khác, như khi ở sau NAT hoặc thư đi qua IPv6.',
    ],
    fixes: [
      'Đặt `name` là hostname công khai có bản ghi A hoặc AAAA là địa chỉ IP gửi đi.',
      'Tìm xem thư đi ra từ địa chỉ nào, và sửa bản ghi.',
      'Nếu bạn có tài khoản ở đó, đặt `auth`: nhiều máy chủ bỏ qua bước kiểm tra này sau khi đăng nhập.',
    ],
  },
  'hmailserver-bare-lf': {
    title: 'Trong thư có LF đứng một mình',
    meaning:
      'Máy chủ từ chối những dòng chỉ kết thúc bằng LF. Qua SMTP, nodemailer kết thúc mọi dòng bằng CR LF, nên một chương trình khác đã tạo hoặc sửa thư.',
    causes: [
      'Máy chủ relay, bộ lọc hoặc chương trình chèn chân thư trên đường đi đã viết lại thư.',
      'Thư được gửi từ một client khác, với ký tự xuống dòng kiểu Unix.',
      'Phần mềm quét virus hoặc proxy sửa luồng SMTP.',
    ],
    fixes: [
      'Gửi chính thư đó thẳng tới máy chủ, không qua máy chủ relay hay phần mềm quét.',
      'Với client khác, đổi mọi ký tự xuống dòng thành CR LF trước khi gửi DATA.',
      'Với transport `sendmail`, đặt `newline` theo yêu cầu của chương trình đó.',
    ],
  },
  'hmailserver-sender-address': {
    title: 'Người gửi trên phong bì bị trống',
    meaning:
      'Thư được khai mà không có địa chỉ gửi. Máy chủ chỉ nhận người gửi trống cho thư trả về (bounce), hoặc không bao giờ nhận.',
    causes: [
      'Thiếu `from`, hoặc biến chứa nó chưa được đặt.',
      '`from` chỉ có tên mà không có địa chỉ, nên nodemailer không thấy địa chỉ nào.',
      '`envelope` được đặt mà không có `from`.',
    ],
    fixes: [
      'Đặt `from` là một địa chỉ đầy đủ.',
      'Nếu đặt `envelope`, cũng ghi `from` trong đó.',
      'Ghi log giá trị của `from` ở nơi tạo thư.',
    ],
  },
};
