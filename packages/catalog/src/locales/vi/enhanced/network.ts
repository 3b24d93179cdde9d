import type { network as facts } from '../../../codes/enhanced/network.ts';
import type { Messages } from '../../../types.ts';

export const network: Record<keyof typeof facts, Messages> = {
  'X.4.0': {
    title: 'Trục trặc mạng hoặc định tuyến, không rõ chi tiết',
    meaning:
      'Máy chủ đã trả lời không chuyển được thư đi tiếp vì mạng hoặc DNS. Nó không nói gì thêm.',
    causes: [
      'Một lần tra cứu DNS thất bại hoặc cho kết quả không dùng được.',
      'Không kết nối được tới máy chủ kế tiếp.',
      'Đường đi của thư được cấu hình sai.',
    ],
    fixes: [
      'Nếu bắt đầu bằng 4, gửi lại chính thư đó sau vài phút.',
      'Tra cứu bản ghi MX và bản ghi địa chỉ của tên miền người nhận.',
      'Nếu kéo dài, đưa phần chữ cho bên vận hành máy chủ đã trả lời.',
    ],
  },
  'X.4.1': {
    title: 'Máy chủ thư kế tiếp không trả lời',
    meaning:
      'Máy chủ của bạn đã nhận việc, nhưng không mở được kết nối tới máy chủ của người nhận. Đây là chuyện giữa hai máy chủ đó.',
    causes: [
      'Máy chủ của người nhận ngừng hoạt động hoặc quá bận.',
      'Tường lửa chặn cổng 25 giữa hai máy chủ.',
      'Bản ghi MX trỏ tới một địa chỉ mà không có gì lắng nghe.',
    ],
    fixes: [
      'Cứ để máy chủ thử lại: sự cố kiểu này thường hết sau vài giờ.',
      'Tra cứu bản ghi MX và thử kết nối tới host đó ở cổng 25.',
      'Nếu là máy chủ relay của bạn, kiểm tra mạng của nó có cho đi ra cổng 25 không.',
    ],
  },
  '5.4.1': {
    title: 'Người nhận hoặc tên miền không được chấp nhận ở đây',
    meaning:
      'Sổ đăng ký dành số này cho host không trả lời. Nếu bắt đầu bằng 5 thì nó thường đến từ Exchange Online, khi người nhận không tồn tại hoặc tên miền không được phục vụ.',
    causes: [
      'Phần chữ có "recipient address rejected": địa chỉ không tồn tại ở đó.',
      'Phần chữ có "relay access denied": máy chủ đó không nhận thư cho tên miền, thường vì bản ghi MX sai.',
    ],
    fixes: [
      'Kiểm tra địa chỉ, và bỏ khỏi danh sách nếu nó không tồn tại.',
      'Với "relay access denied", so bản ghi MX của tên miền với điều mà chủ tên miền mong đợi.',
      'Nếu địa chỉ đúng, nhờ quản trị viên của người nhận tìm nó trong danh bạ.',
    ],
  },
  'X.4.2': {
    title: 'Kết nối bị đứt trong khi truyền',
    meaning:
      'Kết nối đã có, rồi bị đứt hoặc hết thời gian chờ trước khi truyền xong thư. Đó có thể là kết nối của bạn, hoặc kết nối tới máy chủ kế tiếp.',
    causes: [
      'Phiên nhàn rỗi quá lâu, như một kết nối trong pool.',
      'Việc truyền quá chậm, hoặc một stream trong thư bị nghẽn.',
      'Tường lửa hoặc một mạng có kích thước gói nhỏ đã ngắt kết nối.',
    ],
    fixes: [
      'Gửi lại: mất kết nối một lần thì chưa có gì đáng nói.',
      'Nếu gặp ở các kết nối nhàn rỗi, giảm `idleTimeout` của `pool` (nodemailer bản mới), hoặc đóng pool khi hết việc.',
      'Nếu chỉ gặp với thư lớn, thử từ một mạng khác.',
    ],
  },
  'X.4.3': {
    title: 'Tra cứu DNS hoặc danh bạ thất bại',
    meaning:
      'Máy chủ cần DNS hoặc danh bạ để làm tiếp mà không nhận được kết quả. Nó có thể đã hỏi về tên miền của người nhận hoặc của bạn.',
    causes: [
      'Một name server không kết nối được hoặc trả lời bằng lỗi.',
      'Không lấy kịp bản ghi SPF hoặc DKIM của bạn.',
      'Danh bạ người dùng trong hệ thống của người nhận ngừng hoạt động.',
    ],
    fixes: [
      'Gửi lại chính thư đó sau 15 phút.',
      'Từ bên ngoài, kiểm tra mọi name server của tên miền bạn có trả lời bản ghi SPF và khóa DKIM không.',
      'Nếu bắt đầu bằng 5, hoặc nếu kéo dài, báo cho bên vận hành máy chủ.',
    ],
  },
  'X.4.4': {
    title: 'Không có đường tới tên miền của người nhận',
    meaning:
      'Máy chủ không tìm ra phải gửi thư cho tên miền này đi đâu. Nếu bắt đầu bằng 4, lần tra cứu sau có thể thành công.',
    causes: [
      'Tên miền không tồn tại hoặc bị viết sai.',
      'Tên miền không có bản ghi MX, và tên của nó cũng không có địa chỉ.',
      'Máy chủ relay không có đường, hoặc có smart host sai, cho tên miền này.',
    ],
    fixes: [
      'Kiểm tra chính tả của tên miền, và tra cứu bản ghi MX của nó.',
      'Bỏ địa chỉ nếu tên miền không còn nữa.',
      'Nếu là máy chủ relay của bạn, kiểm tra resolver DNS và smart host của nó.',
      'Nếu bắt đầu bằng 4, gửi lại sau.',
    ],
  },
  'X.4.5': {
    title: 'Hệ thống thư bị ùn tắc',
    meaning: 'Máy chủ quá bận để nhận hoặc chuyển thư đi tiếp. Sổ đăng ký coi đây là lỗi tạm thời.',
    causes: [
      'Máy chủ lúc này có nhiều thư hơn mức nó xử lý kịp.',
      'Bạn gửi nhiều thư cùng lúc.',
      'Nếu bắt đầu bằng 5, có nhà cung cấp dùng nó cho giới hạn gửi của tài khoản bạn: đọc phần chữ của câu trả lời.',
    ],
    fixes: [
      'Gửi lại sau vài phút, tăng dần thời gian chờ.',
      'Giảm `maxConnections`, và đặt `rateLimit`, `rateDelta` trong `pool`.',
      'Nếu phần chữ nêu một giới hạn của bạn, chờ sang ngày sau hoặc dùng dịch vụ gửi thư hàng loạt.',
    ],
  },
  '5.4.5': {
    title: 'Đã hết giới hạn gửi trong ngày của bạn',
    meaning:
      'Sổ đăng ký dành số này cho tình trạng ùn tắc. Với 5 ở đầu, Gmail và một số nhà cung cấp hosting dùng nó khi tài khoản đã gửi hết mức hiện được phép.',
    causes: [
      'Tài khoản đã gửi trong ngày cho nhiều người nhận hơn mức gói dịch vụ cho phép.',
      'Nhiều chương trình dùng chung tài khoản, và số thư của chúng cộng lại.',
      'Có người khác gửi qua tài khoản này.',
    ],
    fixes: [
      'Dừng và chờ: giới hạn thường tính trên 24 giờ.',
      'Đưa phần còn lại vào hàng đợi và gửi chậm hơn.',
      'Với thư hàng loạt, dùng dịch vụ gửi thư có giới hạn cao hơn.',
      'Nếu bạn không gửi nhiều đến thế, đổi mật khẩu và thu hồi các mật khẩu ứng dụng.',
    ],
  },
  'X.4.6': {
    title: 'Thư bị chạy vòng quanh',
    meaning:
      'Thư bị chuyển qua lại quá nhiều lần, và một máy chủ đã chặn nó. Việc chuyển tiếp hoặc định tuyến đưa nó về đúng nơi nó đến.',
    causes: [
      'Hai hộp thư chuyển tiếp cho nhau.',
      'Bản ghi MX hoặc smart host dẫn ngược về cùng máy chủ.',
      'Có nhà cung cấp dùng số này cho hoạt động gửi bất thường: đọc phần chữ của câu trả lời.',
    ],
    fixes: [
      'Nhờ người nhận kiểm tra các quy tắc chuyển tiếp.',
      'Xem chuỗi header Received trong báo cáo: các host lặp lại chính là vòng lặp.',
      'Nếu là tên miền của bạn, so bản ghi MX với các máy chủ nhận thư cho nó.',
      'Nếu phần chữ nói về hoạt động gửi, gửi chậm lại và hỏi nhà cung cấp.',
    ],
  },
  'X.4.7': {
    title: 'Ngừng giao thư vì đã quá lâu',
    meaning:
      'Một máy chủ đã giữ thư trong hàng đợi, thử lại nhiều lần rồi dừng. Lý do thật là một lần thất bại trước đó.',
    causes: [
      'Máy chủ của người nhận không kết nối được suốt thời gian đó.',
      'Lần nào nó cũng từ chối tạm thời, chẳng hạn vì hộp thư đầy hoặc vì một giới hạn.',
      'Thư yêu cầu được giao trong một thời hạn nay đã qua.',
    ],
    fixes: [
      'Tìm trong báo cáo hoặc log của máy chủ relay câu trả lời cuối của máy chủ từ xa, và xử lý theo đó.',
      'Kiểm tra bản ghi MX của tên miền người nhận.',
      'Chỉ gửi lại khi lý do đã hết.',
    ],
  },
  'X.4.8': {
    title: 'Host MX không có trong chính sách MTA-STS',
    meaning:
      'Exchange Online từ chối giao thư vì tên miền của người nhận công bố chính sách MTA-STS không liệt kê máy chủ thư của chính nó. Số này chưa được đăng ký.',
    causes: [
      'Bản ghi MX đã đổi mà chính sách thì chưa.',
      'Có kẻ chuyển hướng thư của tên miền, đúng điều mà chính sách phải ngăn chặn.',
    ],
    fixes: [
      'Báo cho quản trị viên của tên miền người nhận: tệp chính sách phải nêu các host MX.',
      'Nếu bắt đầu bằng 4, các lần thử sau sẽ thành công khi điều đó được sửa.',
    ],
  },
  '5.4.14': {
    title: 'Exchange Online chặn một vòng lặp thư',
    meaning:
      'Thư bị chuyển qua lại khoảng hai mươi lần, và Exchange Online đã dừng nó. Đây là số riêng của Microsoft.',
    causes: [
      'Các quy tắc hộp thư chuyển tiếp cho nhau.',
      'Connector và bản ghi MX đẩy thư qua lại giữa hai hệ thống.',
    ],
    fixes: [
      'Nhờ người nhận kiểm tra các quy tắc chuyển tiếp.',
      'Quản trị viên trong tổ chức của người nhận kiểm tra bản ghi MX, các connector và kiểu của accepted domain.',
    ],
  },
  '5.4.300': {
    title: 'Thư hết hạn trong Exchange Online',
    meaning:
      'Exchange Online không giao được thư trong thời hạn và đã bỏ cuộc. Đây là số riêng của Microsoft.',
    causes: [
      'Máy chủ của người nhận không hề trả lời.',
      'Bản thân thư là một báo cáo không trả về được cho người gửi.',
    ],
    fixes: [
      'Tìm lỗi cuối cùng của máy chủ từ xa trong báo cáo: lý do nằm ở đó.',
      'Kiểm tra bản ghi MX của tên miền người nhận.',
      'Gửi lại khi đã kết nối được tới máy chủ đó.',
    ],
  },
  '5.4.310': {
    title: 'Tên miền của người nhận không tồn tại',
    meaning:
      'Exchange Online không tìm thấy tên miền này trong DNS và bỏ cuộc. Đây là số riêng của Microsoft.',
    causes: ['Tên miền bị gõ sai.', 'Tên miền đã hết hạn hoặc bị xóa.'],
    fixes: [
      'Kiểm tra chính tả của tên miền, và tra cứu bản ghi MX của nó.',
      'Bỏ địa chỉ khỏi danh sách nếu tên miền không còn nữa.',
    ],
  },
  'X.4.312': {
    title: 'Exchange Online tra cứu DNS không có kết quả',
    meaning:
      'Tra cứu tên miền của người nhận thất bại. Nếu bắt đầu bằng 5, Exchange Online đã bỏ cuộc; đây là số riêng của Microsoft.',
    causes: [
      'Các name server của tên miền không trả lời hoặc trả lời bằng lỗi.',
      'Tên miền được ký bằng DNSSEC, và chữ ký không hợp lệ.',
    ],
    fixes: [
      'Tra cứu bản ghi MX bằng vài resolver công cộng.',
      'Báo cho quản trị viên của tên miền nếu có resolver thất bại.',
      'Nếu bắt đầu bằng 4, gửi lại sau.',
    ],
  },
  'X.4.315': {
    title: 'Exchange Online kết nối không kịp thời hạn',
    meaning:
      'Exchange Online cố kết nối tới máy chủ của người nhận và đã hết thời gian chờ. Nếu bắt đầu bằng 5, thư đã hết hạn vì thế.',
    causes: [
      'Tường lửa lặng lẽ chặn các kết nối từ Microsoft 365.',
      'Máy chủ ngừng hoạt động, hoặc đã đổi địa chỉ.',
    ],
    fixes: [
      'Báo cho quản trị viên của người nhận kiểm tra tường lửa và bản ghi MX.',
      'Nếu bắt đầu bằng 4, bạn không phải làm gì: hệ thống sẽ thử lại.',
    ],
  },
  'X.4.316': {
    title: 'Máy chủ của người nhận từ chối kết nối',
    meaning:
      'Exchange Online đã tới được host, nhưng không có gì nhận kết nối. Nếu bắt đầu bằng 5, thư đã hết hạn vì thế.',
    causes: [
      'Dịch vụ thư trên host đó đã dừng.',
      'Tường lửa ở đó từ chối Microsoft 365.',
      'Bản ghi MX trỏ nhầm host.',
    ],
    fixes: [
      'Báo cho quản trị viên của người nhận, kèm địa chỉ nêu trong báo cáo.',
      'Nếu bắt đầu bằng 4, bạn không phải làm gì: hệ thống sẽ thử lại.',
    ],
  },
  'X.4.317': {
    title: 'Máy chủ của người nhận kết thúc phiên ngay',
    meaning:
      'Exchange Online đã kết nối tới máy chủ của người nhận, nhưng máy chủ đó trả lời bằng lỗi hoặc không đáp ứng một điều kiện, như TLS. Chi tiết nằm trong câu trả lời.',
    causes: [
      'Máy chủ trả lời rằng dịch vụ của nó không sẵn sàng.',
      'TLS bị bắt buộc, mà bắt tay TLS thất bại.',
    ],
    fixes: [
      'Đọc thông báo trong ngoặc của câu trả lời.',
      'Chuyển thông báo đó cho quản trị viên của người nhận.',
      'Nếu bắt đầu bằng 5, gửi lại sau khi họ đã sửa.',
    ],
  },
  'X.4.318': {
    title: 'Máy chủ của người nhận làm đứt kết nối',
    meaning:
      'Exchange Online đang trong phiên với máy chủ của người nhận thì máy chủ đó đóng kết nối mà không nói gì. Nếu bắt đầu bằng 5, thư đã hết hạn vì thế.',
    causes: [
      'Tường lửa hoặc bộ lọc ở phía người nhận ngắt các phiên.',
      'Máy chủ quá tải hoặc bị sập.',
    ],
    fixes: [
      'Báo cho quản trị viên của người nhận xem log của máy chủ và tường lửa.',
      'Nếu bắt đầu bằng 4, bạn không phải làm gì: hệ thống sẽ thử lại.',
    ],
  },
};
