import type { mailchannels as facts } from '../../providers/mailchannels.ts';
import type { Messages } from '../../types.ts';

export const mailchannels: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'mailchannels-domain-lockdown': {
    title: 'Tên miền chưa gắn với tài khoản này (MailChannels)',
    meaning:
      'MailChannels chỉ cho các tài khoản nêu trong bản ghi Domain Lockdown ở DNS dùng tên miền. Tài khoản của bạn không có trong đó, hoặc thiếu bản ghi.',
    causes: [
      'Bản ghi Domain Lockdown không tồn tại hoặc nêu tài khoản hay sender id khác.',
      '`from` thuộc tên miền mà bạn không kiểm soát.',
    ],
    fixes: [
      'Thêm bản ghi TXT Domain Lockdown cho tên miền của `from`, kèm id của tài khoản hoặc của nhà cung cấp hosting.',
      'Dùng `from` thuộc một tên miền đã được thiết lập.',
    ],
  },
  'mailchannels-sender-blocked': {
    title: 'MailChannels đã chặn tài khoản gửi',
    meaning: 'Bộ lọc thư gửi đi đã chặn người gửi này vì những gì từng gửi.',
    causes: [
      'Trang web, biểu mẫu hoặc hộp thư bị hack đang gửi spam.',
      'Thư được gửi đến nhiều địa chỉ không tồn tại.',
    ],
    fixes: [
      'Tìm và chặn việc lợi dụng: đổi mật khẩu, bảo vệ biểu mẫu, cập nhật trang web.',
      'Sau đó yêu cầu nhà cung cấp hosting gỡ lệnh chặn.',
    ],
  },
  'mailchannels-unsubscribed': {
    title: 'Người nhận đã hủy đăng ký khỏi danh sách của bạn',
    meaning:
      'MailChannels ghi nhận rằng người này đã hủy đăng ký nhận thư của bạn, nên không giao thư. Việc đăng nhập và bức thư đều ổn.',
    causes: [
      'Người đó đã hủy đăng ký từ một thư trước.',
      'Dữ liệu của bạn chưa cập nhật việc hủy đăng ký.',
    ],
    fixes: [
      'Xóa địa chỉ khỏi danh sách, và đánh dấu trong dữ liệu của bạn.',
      'Chỉ gửi lại khi người đó đã tự đăng ký lại.',
    ],
  },
  'mailchannels-recipient-policy-mismatch': {
    title: 'Những người nhận có cấu hình bộ lọc khác nhau',
    meaning:
      'MailChannels lọc theo cấu hình của từng người nhận và chỉ theo được một cấu hình trong mỗi giao dịch. Nó đã chấp nhận người nhận đầu tiên và hoãn người này; bản thân thư không bị từ chối.',
    causes: ['Một thư có nhiều người nhận, và quy tắc về spam hay người gửi của họ khác nhau.'],
    fixes: [
      'Chỉ gửi lại cho các địa chỉ trong `info.rejected`.',
      'Để tránh lỗi này, gửi mỗi người nhận một thư.',
    ],
  },
  'mailchannels-invalid-recipients': {
    title: 'Tài khoản gửi tới quá nhiều địa chỉ không tồn tại',
    meaning:
      'MailChannels thấy tài khoản của bạn gửi tới địa chỉ không tồn tại với tỷ lệ bất thường, nên chặn lại. Vấn đề không nằm ở địa chỉ IP.',
    causes: [
      'Danh sách đã cũ, được mua hoặc chưa từng được xác nhận.',
      'Biểu mẫu bị lợi dụng để gửi tới địa chỉ bịa ra.',
      'Người khác gửi bằng mật khẩu của bạn hoặc qua trang web của bạn.',
    ],
    fixes: [
      'Ngừng gửi, và xóa mọi địa chỉ bị từ chối vì không tồn tại.',
      'Bảo vệ biểu mẫu, và đổi `auth.pass` nếu thư không phải của bạn.',
      'Nếu vẫn bị chặn, nhờ nhà cung cấp hosting gỡ chặn.',
    ],
  },
};
