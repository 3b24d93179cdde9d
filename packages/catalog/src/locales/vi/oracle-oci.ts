import type { oracleOci as facts } from '../../providers/oracle-oci.ts';
import type { Messages } from '../../types.ts';

export const oracleOci: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'oracle-oci-bad-credentials': {
    title: 'OCI Email Delivery từ chối thông tin đăng nhập',
    meaning:
      'OCI đăng nhập bằng thông tin đăng nhập SMTP được tạo cho một người dùng. Mật khẩu console và API key không dùng được ở đây.',
    causes: [
      '`auth.user` không phải là tên đăng nhập dài đã được tạo ra.',
      'Thông tin đăng nhập đã bị xóa, hoặc chép thiếu.',
    ],
    fixes: [
      'Tạo thông tin đăng nhập SMTP cho người dùng và chép ngay cả hai giá trị: mật khẩu chỉ hiện một lần.',
      'Dùng cổng 587 với `requireTLS: true`.',
    ],
  },
  'oracle-oci-sender-not-approved': {
    title: 'Người gửi chưa được phê duyệt trong OCI',
    meaning:
      'Mọi địa chỉ From phải là approved sender trong region và compartment, và người dùng cần quyền sử dụng nó. Mã có thể là 535 dù đăng nhập đã đúng.',
    causes: [
      'Địa chỉ trong `from` hoặc `envelope.from` không phải là approved sender trong region này.',
      'Không có chính sách nào cho người dùng sử dụng approved sender.',
    ],
    fixes: [
      'Tạo approved sender trong region mà `host` chỉ ra.',
      'Cấp cho nhóm của người dùng quyền sử dụng approved sender.',
    ],
  },
  'oracle-oci-malformed-auth': {
    title: 'Máy chủ không giải mã được thông tin đăng nhập',
    meaning:
      'Phần sau AUTH không đúng dạng của cơ chế đăng nhập: base64 hợp lệ và, với PLAIN, các phần ngăn cách bằng NUL. Thông tin đăng nhập chưa được xét.',
    causes: [
      'Dữ liệu đăng nhập được gõ tay, hoặc do một hàm trong `customAuth` tạo ra.',
      'Có ký tự điều khiển trong `auth.user` hoặc `auth.pass`.',
    ],
    fixes: [
      'Ghi `auth.user` và `auth.pass` ở dạng văn bản thường: nodemailer tự mã hóa base64.',
      'Sửa hàm trong `customAuth`, hoặc bỏ nó.',
      'Khi thử bằng tay, mã hóa base64 chuỗi NUL, tên đăng nhập, NUL, mật khẩu, không kèm ký tự xuống dòng.',
    ],
  },
};
