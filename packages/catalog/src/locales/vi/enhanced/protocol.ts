import type { protocol as facts } from '../../../codes/enhanced/protocol.ts';
import type { Messages } from '../../../types.ts';

export const protocol: Record<keyof typeof facts, Messages> = {
  'X.5.0': {
    title: 'Có vấn đề trong cuộc đối thoại SMTP',
    meaning:
      'Có điều gì đó không đúng khi trao đổi các lệnh, không rõ chi tiết. Nếu bắt đầu bằng 2, nó chỉ nói rằng lệnh đã thành công.',
    causes: [
      'Một lệnh được gửi vào lúc không phù hợp.',
      'Có nhà cung cấp dùng 5.5.0 cho hộp thư không tồn tại, như các địa chỉ Outlook cá nhân.',
      'Một bộ lọc dùng nó cho các lần từ chối của riêng mình.',
    ],
    fixes: [
      'Đọc phần chữ: nếu nói về hộp thư, kiểm tra địa chỉ người nhận.',
      'Bật `logger` và `debug`, rồi xem lệnh ngay trước câu trả lời.',
      'Gửi qua mạng khác nếu có proxy kiểm tra thư của bạn.',
    ],
  },
  'X.5.1': {
    title: 'Lệnh không được biết đến hoặc đến quá sớm',
    meaning:
      'Máy chủ không chờ lệnh này vào lúc đó, hoặc không có lệnh này. Thường đây là lỗi kéo theo từ một lần từ chối trước.',
    causes: [
      'Máy chủ đòi đăng nhập hoặc STARTTLS trước.',
      'AUTH được gửi dù không được hỗ trợ: `forceAuth` đang bật, hoặc máy chủ chỉ biết HELO.',
      'Mọi người nhận đều đã bị từ chối, nên không còn ai để gửi.',
      'Tường lửa làm thay đổi các lệnh.',
    ],
    fixes: [
      'Đọc câu trả lời ngay trước đó trong log: bật `logger` và `debug`.',
      'Đặt `auth.user` và `auth.pass`, và dùng cổng 587 với `secure: false` hoặc 465 với `secure: true`.',
      'Bỏ `ignoreTLS`, `forceAuth`, và cả `authMethod` nếu nó ép dùng một cơ chế.',
    ],
  },
  'X.5.2': {
    title: 'Máy chủ không đọc được lệnh',
    meaning:
      'Với máy chủ, lệnh này sai dạng. Theo chuẩn SPF, 5.5.2 còn có nghĩa là bản ghi SPF của tên miền bạn không hợp lệ.',
    causes: [
      'Một địa chỉ thiếu tên miền, hoặc có lẫn ký tự thừa như khoảng trắng.',
      'Tên trong EHLO không phải hostname đầy đủ.',
      'Ở AUTH: hàm đăng nhập tự viết (`customAuth`) gửi thứ không phải base64 hợp lệ.',
      'Bản ghi SPF của tên miền bạn có lỗi: khi đó phần chữ nhắc đến SPF.',
    ],
    fixes: [
      'Ghi log phong bì và kiểm tra từng địa chỉ.',
      'Đặt `name` là hostname đầy đủ của máy bạn.',
      'Bỏ `envelope` tự viết, hoặc dựng nó từ các địa chỉ đã kiểm tra.',
      'Kiểm tra bản ghi SPF nếu phần chữ nhắc đến nó.',
    ],
  },
  'X.5.3': {
    title: 'Quá nhiều người nhận trong một thư',
    meaning:
      'Một giao dịch có nhiều người nhận hơn mức máy chủ cho phép. Những người đã được chấp nhận vẫn có thể nhận được thư: xem `info.accepted` và `info.rejected`.',
    causes: [
      '`to`, `cc` và `bcc` cộng lại vượt giới hạn của máy chủ, thường là 100.',
      'Nhà cung cấp cho phép ít hơn với loại tài khoản của bạn.',
    ],
    fixes: [
      'Chia người nhận ra nhiều thư, mỗi thư 50 người hoặc ít hơn.',
      'Chỉ gửi lại cho các địa chỉ trong `info.rejected`.',
      'Với bản tin, gửi mỗi người nhận một thư qua `pool`.',
    ],
  },
  'X.5.4': {
    title: 'Một tham số của lệnh không được chấp nhận',
    meaning:
      'Máy chủ biết lệnh, nhưng không nhận phần đi sau nó: giá trị không hợp lệ hoặc tính năng không được hỗ trợ.',
    causes: [
      'Tên trong EHLO không phải hostname hợp lệ.',
      'Máy chủ từ chối một tham số, như của `dsn` hoặc SIZE, dù đã công bố phần mở rộng đó.',
      'Một địa chỉ sai dạng nên bị đọc thành tham số.',
      'Cơ chế AUTH không nằm trong số được hỗ trợ.',
    ],
    fixes: [
      'Đặt `name` là hostname đầy đủ, không có dấu gạch dưới.',
      'Bỏ `dsn` và các tham số tùy chọn khác.',
      'Kiểm tra các địa chỉ trên phong bì.',
      'Bỏ `authMethod` đã ép.',
    ],
  },
  'X.5.5': {
    title: 'Phiên bản giao thức không khớp',
    meaning: 'Hai bên dùng hai phiên bản giao thức không hợp nhau. Trường hợp này hiếm.',
    causes: [
      'Máy chủ rất cũ, hoặc không phải máy chủ SMTP.',
      'Một gateway giữa hai loại hệ thống thư đã trả lời.',
    ],
    fixes: [
      'Kiểm tra `host` và `port`.',
      'Cập nhật nodemailer, và hỏi bên vận hành xem máy chủ mong đợi gì.',
    ],
  },
  'X.5.6': {
    title: 'Dữ liệu đăng nhập quá dài với máy chủ',
    meaning:
      'Một dòng trong lúc đăng nhập dài hơn mức máy chủ chứa được. Bản thân thông tin đăng nhập chưa bị đánh giá.',
    causes: [
      'OAuth2 access token dài khác thường.',
      '`auth.pass` chứa cả một tệp hoặc một tài liệu JSON thay vì chuỗi bí mật.',
    ],
    fixes: [
      'In ra độ dài của `auth.pass` hoặc của access token, không bao giờ in giá trị.',
      'Xin token có ít scope hơn, hoặc token dành cho SMTP.',
      'Dùng cơ chế khác, như mật khẩu ứng dụng, nếu nhà cung cấp có.',
    ],
  },
};
