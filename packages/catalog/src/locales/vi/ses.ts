import type { ses as facts } from '../../providers/ses.ts';
import type { Messages } from '../../types.ts';

export const ses: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'ses-bad-credentials': {
    title: 'Amazon SES từ chối thông tin đăng nhập SMTP',
    meaning:
      'Tên đăng nhập và mật khẩu SMTP không phải là cặp mà SES biết trong region này. Access key của IAM kèm secret key không đăng nhập được ở đây.',
    causes: [
      '`auth.pass` chứa secret access key thay vì mật khẩu SMTP mà SES suy ra từ đó.',
      'Thông tin đăng nhập được tạo cho region khác với region trong `host`.',
      'Người dùng IAM hoặc khóa của họ đã bị xóa hay ngừng hoạt động.',
    ],
    fixes: [
      'Tạo thông tin đăng nhập SMTP trong console SES của region mà `host` chỉ ra, và dùng nguyên vẹn cả hai giá trị.',
      'Hoặc suy ra mật khẩu từ secret key bằng thuật toán trong hướng dẫn của SES, riêng cho từng region.',
      'Hoặc dùng transport SES, vốn nhận thông tin đăng nhập AWS thông thường.',
    ],
  },
  'ses-bad-access-key': {
    title: 'AWS từ chối access key của transport SES',
    meaning:
      'AWS SDK không có thông tin đăng nhập, hoặc đã ký yêu cầu bằng khóa mà AWS không chấp nhận.',
    causes: [
      'Access key đã bị xóa, ngừng hoạt động hoặc chép thiếu.',
      'Session token bị thiếu hoặc đã hết hạn.',
      'Tiến trình chạy mà không có role hoặc biến môi trường như ở nơi khác.',
      'Đồng hồ của máy bị sai nên chữ ký không khớp.',
    ],
    fixes: [
      'Trong cùng môi trường đó, gọi lệnh trả về danh tính của bên gọi để biết AWS thấy bạn là ai.',
      'Đặt đồng thời access key, secret access key và, với thông tin đăng nhập tạm thời, cả session token.',
      'Không đưa thông tin đăng nhập SMTP vào SDK: chúng không phải là access key.',
    ],
  },
  'ses-not-authorized': {
    title: 'IAM không cho người dùng này gửi bằng SES',
    meaning:
      'Đăng nhập đã thành công, nhưng một chính sách của người dùng IAM, của role hoặc của identity dùng để gửi cấm thao tác gửi.',
    causes: [
      'Chính sách thiếu `ses:SendRawEmail` hoặc `ses:SendEmail`.',
      'Chính sách cho phép identity, địa chỉ From hoặc region khác.',
      'Một chính sách của identity hoặc permissions boundary từ chối thao tác đó.',
    ],
    fixes: [
      'Cho phép `ses:SendRawEmail` và `ses:SendEmail` trên identity mà câu trả lời nêu.',
      'So các điều kiện như địa chỉ From trong chính sách với `from` của thư.',
      'Nếu dùng configuration set, hãy cho phép cả tài nguyên đó.',
    ],
  },
  'ses-identity-not-verified': {
    title: 'Một địa chỉ chưa được xác minh trong region SES này',
    meaning:
      'SES chỉ gửi từ identity đã xác minh trong region của endpoint. Khi tài khoản còn ở sandbox, người nhận cũng phải được xác minh.',
    causes: [
      'Tên miền hoặc địa chỉ trong `from` được xác minh ở region khác, hoặc chưa hề xác minh.',
      'Địa chỉ được liệt kê là người nhận: tài khoản vẫn còn ở sandbox.',
      'Người gửi trên phong bì trong `envelope.from` khác với địa chỉ đã xác minh.',
      'Phần chữ có "MAIL FROM domain": tên miền MAIL FROM riêng của bạn không có bản ghi MX mà SES đọc được.',
    ],
    fixes: [
      'Xem các địa chỉ mà câu trả lời liệt kê: đó chính là những địa chỉ bị lỗi.',
      'Xác minh tên miền gửi bằng DKIM trong region mà `host` chỉ ra.',
      'Yêu cầu production access cho region đó để được gửi đến bất kỳ ai.',
      'Với tên miền MAIL FROM riêng, công bố bản ghi MX mà SES nêu.',
    ],
  },
  'ses-daily-quota': {
    title: 'Đã dùng hết hạn mức gửi hằng ngày của SES',
    meaning:
      'SES đếm người nhận trong 24 giờ gần nhất. Tài khoản đã chạm hạn mức trong region này.',
    causes: [
      'Sandbox cho phép 200 người nhận trong 24 giờ.',
      'Ứng dụng khác của cùng tài khoản cũng đang gửi trong region này.',
    ],
    fixes: [
      'Giữ thư trong hàng đợi và gửi lại khi cửa sổ 24 giờ dịch chuyển.',
      'Xin hạn mức cao hơn, hoặc production access, cho region đang dùng.',
      'Đếm từng địa chỉ trong `to`, `cc` và `bcc`: mỗi địa chỉ được tính riêng.',
    ],
  },
  'ses-rate-exceeded': {
    title: 'Gửi nhanh hơn mức SES cho phép',
    meaning:
      'Ở mỗi region, tài khoản có số người nhận tối đa mỗi giây, và lần gửi này đã vượt mức đó. Với 421, có quá nhiều kết nối đang mở.',
    causes: [
      'Thư được gửi đồng thời mà không có giới hạn.',
      'Nhiều tiến trình dùng chung tài khoản, mỗi tiến trình có pool riêng.',
      'Sandbox cho phép một thư mỗi giây.',
    ],
    fixes: [
      'Đặt `pool: true` với `maxConnections` thấp, và `rateLimit`, `rateDelta` thấp hơn tốc độ hiển thị trong console.',
      'Chia tốc độ đó cho số tiến trình.',
      'Gửi lại sau vài giây, tăng dần thời gian chờ.',
    ],
  },
  'ses-sending-paused': {
    title: 'AWS đã tạm dừng việc gửi của tài khoản này',
    meaning:
      'Việc gửi đang tắt cho tài khoản hoặc configuration set. Không thư nào được nhận cho đến khi bật lại.',
    causes: [
      'Tỷ lệ thư trả về (bounce) hoặc khiếu nại vượt giới hạn của SES.',
      'Có người, hoặc một cảnh báo của chính bạn, đã tạm dừng tài khoản hoặc configuration set.',
      'Tài khoản đang được xem xét.',
    ],
    fixes: [
      'Đọc thư AWS gửi đến địa chỉ của tài khoản, và trang reputation của SES.',
      'Ngừng gửi lại, tìm nguồn gây ra thư trả về, và trả lời yêu cầu xem xét.',
      'Nếu chính bạn đã tạm dừng, hãy bật lại việc gửi trong console.',
    ],
  },
  'ses-configuration-set-missing': {
    title: 'Amazon SES không biết configuration set này',
    meaning:
      'Thư, hoặc mặc định của danh tính gửi, nêu một configuration set mà tài khoản này không có trong region này. SES không gửi thư.',
    causes: [
      'Tên trong header bị gõ sai; chữ hoa và chữ thường được phân biệt.',
      'Configuration set được tạo ở region khác với region của `host`.',
      'Configuration set đã bị xóa nhưng vẫn là mặc định của danh tính.',
    ],
    fixes: [
      'So tên trong header `X-SES-CONFIGURATION-SET` với danh sách trong console SES của region đó.',
      'Tạo configuration set ở đó, hoặc bỏ header.',
      'Nếu không có header đó, đổi configuration set mặc định của danh tính.',
    ],
  },
  'ses-recipient-suppressed': {
    title: 'Dịch vụ gửi thư đang ngừng gửi cho người nhận này',
    meaning:
      'Chính dịch vụ gửi thư của bạn giữ địa chỉ này trong danh sách ngừng gửi (suppression list) và không thử giao. Thường là do thư trước đó bị trả về hoặc bị báo cáo là spam; máy chủ của người nhận chưa hề được hỏi.',
    causes: [
      'Địa chỉ không tồn tại.',
      'Người đó đã báo cáo thư là spam hoặc hủy đăng ký.',
      'Có người đã tự tay thêm địa chỉ vào danh sách.',
    ],
    fixes: [
      'Ngừng gửi đến địa chỉ này, và đánh dấu trong dữ liệu của bạn.',
      'Tra địa chỉ trong danh sách ngừng gửi của dịch vụ.',
      'Chỉ xóa mục đó khi bạn biết chắc địa chỉ hoạt động và người nhận muốn nhận thư.',
    ],
  },
};
