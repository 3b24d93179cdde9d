import type { azureCommunicationServices as facts } from '../../providers/azure-communication-services.ts';
import type { Messages } from '../../types.ts';

export const azureCommunicationServices: Partial<
  Record<keyof (typeof facts)['wordings'], Messages>
> = {
  'azure-communication-services-domain-not-linked': {
    title: 'Tên miền gửi chưa được kết nối trong Azure',
    meaning:
      'Tên miền trong `from` chưa được kết nối với tài nguyên Communication Services của thông tin đăng nhập. Chỉ xác minh thì chưa đủ.',
    causes: [
      'Tên miền đã được xác minh trong tài nguyên email nhưng chưa hề được kết nối.',
      'Thông tin đăng nhập chỉ tới tài nguyên khác với tài nguyên có tên miền.',
      '`from` bị gõ sai hoặc dùng tên miền khác.',
    ],
    fixes: [
      'Mở Email, Domains trong tài nguyên Communication Services, và kết nối tên miền đã xác minh.',
      'Kiểm tra xem hai tài nguyên có cùng vị trí dữ liệu không: nếu khác thì không kết nối được.',
      'Kiểm tra `auth.user` chỉ tới tài nguyên nào, và tên miền trong `from`.',
    ],
  },
  'azure-communication-services-sender-missing': {
    title: 'Tên người gửi chưa được khai báo trong Azure',
    meaning:
      'Tên miền được chấp nhận, nhưng phần trước dấu @ trong `from` không thuộc các địa chỉ MailFrom của tên miền. Bản thân tên đăng nhập SMTP không phải là địa chỉ gửi.',
    causes: [
      'Địa chỉ chưa từng được thêm làm địa chỉ MailFrom.',
      '`from` bị gõ sai ở phần trước dấu @.',
      'Tên miền do Azure cấp, hoặc còn ở giới hạn mặc định: khi đó không thêm tên được.',
    ],
    fixes: [
      'Dùng một địa chỉ MailFrom đã có: tên miền mới chỉ có `donotreply`.',
      'Thêm tên đó trong mục MailFrom addresses của tên miền.',
      'Nếu không có mục đó, dùng tên miền riêng, và đề nghị Azure nâng giới hạn.',
    ],
  },
};
