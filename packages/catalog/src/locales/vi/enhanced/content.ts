import type { content as facts } from '../../../codes/enhanced/content.ts';
import type { Messages } from '../../../types.ts';

export const content: Record<keyof typeof facts, Messages> = {
  'X.6.0': {
    title: 'Có vấn đề với nội dung thư',
    meaning:
      'Nội dung không được chấp nhận, không rõ chi tiết. Nếu bắt đầu bằng 2 thì không có gì bị lỗi: Exchange báo một thư đã vào hàng đợi theo cách này.',
    causes: [
      'Một header sai dạng, bị thiếu hoặc có hai lần.',
      'Cấu trúc MIME của thư `raw` bị hỏng.',
      'Bộ lọc tìm thấy tệp đính kèm bị cấm hoặc virus, và phần chữ nói rõ.',
    ],
    fixes: [
      'Đọc phần chữ của câu trả lời.',
      'Gửi một thư đơn giản chỉ với `text`, rồi thêm từng phần cho đến khi lỗi.',
      'Bỏ `headers` tự thêm và `raw`, để nodemailer dựng thư.',
    ],
  },
  'X.6.1': {
    title: 'Loại nội dung không được hỗ trợ',
    meaning:
      'Thư có một loại nội dung mà một máy chủ trên đường đi không truyền được hoặc không cho phép.',
    causes: [
      'Một tệp đính kèm thuộc loại bị chặn.',
      'Thư `raw` hoặc một email được đính kèm có dữ liệu 8-bit hoặc nhị phân, mà máy chủ kế tiếp chỉ nhận 7-bit.',
    ],
    fixes: [
      'Bỏ tệp đính kèm, hoặc gửi liên kết tới nó.',
      'Để nodemailer dựng thư: nó tự gửi text, HTML và tệp đính kèm ở dạng 7-bit.',
    ],
  },
  'X.6.2': {
    title: 'Cần chuyển đổi, nhưng bị cấm',
    meaning:
      'Thư phải được chuyển đổi mới đi tiếp được, mà chính thư hoặc một chính sách cấm điều đó.',
    causes: [
      'Nội dung đã ký hoặc đã mã hóa nên không được thay đổi.',
      'Máy chủ relay được cấu hình không chuyển đổi thư 8-bit.',
    ],
    fixes: [
      'Gửi nội dung 7-bit ngay từ đầu: nodemailer vốn làm vậy, trừ khi dùng `raw` hoặc đính kèm một email có dữ liệu 8-bit.',
      'Ký thư sau khi đã mã hóa ký tự.',
    ],
  },
  'X.6.3': {
    title: 'Cần chuyển đổi, nhưng không làm được',
    meaning:
      'Máy chủ kế tiếp không nhận được thư ở dạng hiện tại, và máy chủ ở giữa không chuyển đổi được nó.',
    causes: [
      'Thư `raw` hoặc một email được đính kèm có dữ liệu 8-bit, mà máy chủ kế tiếp chỉ nhận 7-bit.',
      'Thư ở dạng nhị phân, hoặc có header chứa ký tự quốc tế.',
    ],
    fixes: [
      'Để nodemailer dựng thư: nó tự gửi text, HTML và tệp đính kèm ở dạng 7-bit.',
      'Đừng đặt `use8BitMime` trong phong bì.',
      'Tự mã hóa ký tự cho thư `raw` trước khi gửi.',
    ],
  },
  'X.6.4': {
    title: 'Chuyển đổi làm mất dữ liệu',
    meaning:
      'Nếu bắt đầu bằng 2, thư đã được giao nhưng mất một phần khi chuyển đổi. Nếu bắt đầu bằng 5, thư bị trả về vì không được phép mất gì.',
    causes: ['Hệ thống bên nhận không thể hiện được một phần hoặc một bộ ký tự của thư.'],
    fixes: [
      'Dùng văn bản UTF-8 và các loại tệp đính kèm phổ biến.',
      'Với định dạng đặc biệt, gửi liên kết tới tệp.',
    ],
  },
  'X.6.5': {
    title: 'Chuyển đổi thư thất bại',
    meaning: 'Một máy chủ phải chuyển đổi nội dung, đã thử và thất bại.',
    causes: [
      'Cấu trúc MIME hoặc một kiểu mã hóa ký tự trong thư bị hỏng.',
      'Bộ chuyển đổi của máy chủ đó có lỗi.',
    ],
    fixes: [
      'Kiểm tra thư `raw` bằng một bộ phân tích MIME, hoặc để nodemailer dựng thư.',
      'Gửi nội dung 7-bit, để không phải chuyển đổi gì.',
      'Nếu bắt đầu bằng 4, gửi lại sau.',
    ],
  },
  'X.6.6': {
    title: 'Máy chủ không lấy được nội dung',
    meaning:
      'Thư tham chiếu nội dung trên một máy chủ khác, và máy chủ gửi thư không lấy được nội dung đó. Bản thân nodemailer không bao giờ gửi lệnh như vậy.',
    causes: [
      'Liên kết tới nội dung bị sai, đã hết hạn hoặc thiếu quyền.',
      'Không kết nối được tới máy chủ giữ nội dung.',
    ],
    fixes: [
      'Gửi chính nội dung thay vì gửi tham chiếu.',
      'Kiểm tra liên kết và quyền truy cập của nó nếu một client khác đã tạo ra.',
    ],
  },
  'X.6.7': {
    title: 'Không nhận địa chỉ có ký tự ngoài ASCII',
    meaning:
      'Địa chỉ người gửi hoặc người nhận có ký tự ngoài ASCII, và ở đây máy chủ không nhận địa chỉ như vậy.',
    causes: [
      'Phần trước dấu @ có dấu hoặc dùng hệ chữ khác.',
      'Máy chủ, hoặc hộp thư, không hỗ trợ địa chỉ quốc tế.',
    ],
    fixes: [
      'Xem `err.command`: MAIL FROM là người gửi, RCPT TO là người nhận.',
      'Dùng địa chỉ có phần trước dấu @ là ASCII; hãy hỏi người nhận một địa chỉ như vậy.',
      'Chỉ riêng tên miền quốc tế thì không cản trở gì: nodemailer gửi nó ở dạng ASCII.',
    ],
  },
  'X.6.8': {
    title: 'Câu trả lời cần đến UTF-8',
    meaning:
      'Tên hộp thư chỉ hiển thị được bằng UTF-8, mà client không cho phép. Điều này chỉ liên quan đến VRFY và EXPN, các lệnh mà nodemailer không gửi.',
    causes: ['Có người kiểm tra một địa chỉ quốc tế bằng tay hoặc bằng công cụ khác.'],
    fixes: ['Thêm SMTPUTF8 vào lệnh VRFY hoặc EXPN, hoặc gửi thư mà không kiểm tra.'],
  },
  'X.6.9': {
    title: 'Có người nhận không nhận được header quốc tế',
    meaning:
      'Thư có UTF-8 trong header hoặc địa chỉ, và ít nhất một người nhận không nhận được thư như vậy. Cả bức thư bị từ chối.',
    causes: [
      'Một địa chỉ ngoài ASCII trong From, To hoặc Cc gặp người nhận ở máy chủ cũ.',
      'Thư `raw` có UTF-8 chưa mã hóa trong header.',
    ],
    fixes: [
      'Dùng địa chỉ ASCII trong mọi header.',
      'Gửi cho những người nhận đó bằng một thư riêng.',
      'Để nodemailer dựng header: nó mã hóa tên và tiêu đề thư.',
    ],
  },
  'X.6.10': {
    title: 'Số đã rút lại, giống X.6.8',
    meaning:
      'Sổ đăng ký ghi số này là bản trùng của X.6.8 và không nên dùng. Nếu máy chủ gửi nó, hãy hiểu như X.6.8.',
    causes: ['Một máy chủ cũ hoặc không cẩn thận dùng số này.'],
    fixes: ['Đọc phần chữ của câu trả lời, và xử lý như X.6.8.'],
  },
  '5.6.11': {
    title: 'Thư có ký tự xuống dòng không hợp lệ',
    meaning:
      'Nội dung có ký tự LF đứng một mình, mà máy chủ của người nhận không chấp nhận. Exchange Online báo điều này bằng một số riêng.',
    causes: [
      'Máy chủ relay hoặc một chương trình khác đã viết lại thư trên đường đi, hoặc thêm dòng vào thư.',
    ],
    fixes: [
      'Tìm ở những bước sau nodemailer: qua SMTP, nodemailer gửi mọi ký tự xuống dòng thành CR và LF, kể cả với `raw`.',
      'Kiểm tra những gì máy chủ relay hoặc chương trình chèn chân thư thêm vào.',
    ],
  },
};
