import type { Category, CategoryMessages } from '../../types.ts';

export const category: Record<Category, CategoryMessages> = {
  success: {
    label: 'Thành công',
    description: 'Câu trả lời tích cực hoặc yêu cầu tiếp tục: không có gì bị lỗi.',
    title: 'Máy chủ đồng ý',
    meaning:
      'Bước này đã xong, hoặc máy chủ đang chờ bước kế tiếp. Nếu đến sau khi truyền thư thì máy chủ đã tiếp nhận thư, chứ không có nghĩa là thư đã vào hộp thư đến.',
    causes: ['Lệnh hợp lệ tại thời điểm đó của phiên và máy chủ không phản đối gì.'],
    fixes: [],
    publicText: 'Dịch vụ email không báo lỗi nào.',
    avoid: 'Đừng coi thư đã được chấp nhận là thư đã đọc, hay thậm chí là đã đến nơi.',
  },

  'mailbox-not-found': {
    label: 'Hộp thư không tồn tại',
    description: 'Tên miền có thật nhưng không có, hoặc không còn, địa chỉ hay người dùng đó.',
    title: 'Hộp thư không tồn tại',
    meaning:
      'Tên miền của người nhận có nhận thư, và máy chủ ở đó nói rằng không biết địa chỉ này. Câu trả lời chỉ nói về người nhận này, không nói về máy chủ hay thư của bạn.',
    causes: [
      'Phần trước dấu @ bị gõ sai, thường là khi điền biểu mẫu.',
      'Người đó đã nghỉ, và địa chỉ đã bị xóa hoặc đổi tên.',
      'Địa chỉ bị bịa ra, hoặc lấy từ một danh sách cũ hay mua về.',
      'Máy chủ không giữ hộp thư của tên miền này, vì bản ghi MX trỏ nhầm nhà cung cấp.',
    ],
    fixes: [
      'So địa chỉ trong `to` hoặc `envelope.to` với nguồn gốc của nó, từng ký tự một.',
      'Đánh dấu địa chỉ là không gửi được trong dữ liệu của bạn và ngừng gửi tới đó.',
      'Hỏi người đó địa chỉ hiện tại qua kênh khác.',
      'Xác nhận địa chỉ bằng một thư có liên kết để bấm trước khi tin dùng.',
    ],
    publicText: 'Không gửi được thư tới người nhận này.',
    avoid: 'Đừng tiếp tục gửi tới địa chỉ không tồn tại: việc đó làm hỏng uy tín của người gửi.',
  },

  'mailbox-disabled': {
    label: 'Hộp thư bị vô hiệu hóa',
    description: 'Hộp thư có thật nhưng bị vô hiệu hóa, tạm ngưng, bỏ không hoặc bị khóa.',
    title: 'Hộp thư đã bị vô hiệu hóa',
    meaning:
      'Máy chủ biết người nhận này, nhưng hiện hộp thư không nhận thư: đã bị vô hiệu hóa, tạm ngưng, khóa hoặc lâu không dùng.',
    causes: [
      'Nhà cung cấp đã đóng hoặc tạm ngưng tài khoản, chẳng hạn vì lâu không dùng hoặc chưa thanh toán.',
      'Quản trị viên đã khóa tài khoản, thường vì người đó đã nghỉ.',
      'Hộp thư đang được di chuyển hoặc tạm thời bị hạn chế.',
    ],
    fixes: [
      'Ngừng gửi tới địa chỉ này và đánh dấu là không hoạt động trong dữ liệu của bạn.',
      'Hỏi người nhận, qua kênh khác, một địa chỉ dùng được.',
      'Nếu biết tài khoản vẫn đang dùng, nhờ chủ tài khoản hỏi nhà cung cấp hoặc quản trị viên.',
    ],
    publicText: 'Không gửi được thư tới người nhận này.',
    avoid: 'Đừng trông chờ hộp thư mở lại, và đừng gửi lại trong vòng lặp.',
  },

  'mailbox-full': {
    label: 'Hộp thư đầy',
    description: 'Người nhận không còn dung lượng lưu trữ.',
    title: 'Hộp thư đã đầy',
    meaning:
      'Người nhận có thật và đã dùng hết dung lượng hộp thư. Chỉ người nhận hoặc quản trị viên của họ mới giải phóng được chỗ trống.',
    causes: [
      'Người nhận đã chạm hạn mức của hộp thư, hoặc của dung lượng dùng chung với dịch vụ khác.',
      'Hộp thư không còn ai đọc và cứ thế đầy lên.',
      'Thư lớn hơn chỗ trống còn lại.',
    ],
    fixes: [
      'Giữ thư lại và gửi lại sau vài giờ, nhiều nhất là trong vài ngày.',
      'Báo cho người nhận qua kênh khác rằng hộp thư đã đầy.',
      'Tạm dừng địa chỉ này sau vài lần thất bại: hộp thư đầy mãi thường là hộp thư bỏ hoang.',
      'Gửi thư nhỏ hơn, dùng liên kết thay cho tệp đính kèm.',
    ],
    publicText: 'Không gửi được thư tới người nhận này.',
    avoid: 'Đừng gửi lại vài phút một lần: chỗ trống do con người dọn ra, không tự có khi chờ.',
  },

  'recipient-refused': {
    label: 'Người nhận từ chối',
    description: 'Người nhận hoặc nhóm này không nhận thư từ người gửi này.',
    title: 'Người nhận không nhận thư của bạn',
    meaning:
      'Địa chỉ có thật, nhưng chủ của nó hoặc tổ chức của họ không nhận thư từ người gửi này. Quy tắc nằm ở phía họ; việc đăng nhập và kết nối của bạn không có vấn đề.',
    causes: [
      'Nhóm hoặc hộp thư chỉ nhận thư từ thành viên, hoặc chỉ từ trong tổ chức.',
      'Người nhận hoặc quản trị viên đã chặn địa chỉ hay tên miền của bạn.',
      'Địa chỉ này chỉ dành để nhận thư từ những người gửi đã được duyệt.',
    ],
    fixes: [
      'Nhờ người nhận hoặc quản trị viên của họ, qua kênh khác, cho phép địa chỉ của bạn.',
      'Nếu bạn được quyền gửi cho nhóm, hãy gửi từ địa chỉ là thành viên: kiểm tra `from` và `envelope.from`.',
      'Nếu người nhận không muốn nhận thư của bạn, hãy bỏ địa chỉ đó.',
    ],
    publicText: 'Không gửi được thư tới người nhận này.',
    avoid: 'Đừng lách lệnh chặn bằng một địa chỉ gửi khác.',
  },

  'invalid-address': {
    label: 'Địa chỉ không hợp lệ',
    description: 'Địa chỉ sai cú pháp, hoặc hoàn toàn không có người nhận.',
    title: 'Địa chỉ bị thiếu hoặc sai dạng',
    meaning:
      'Thư không có người nhận, hoặc có một địa chỉ không được viết đúng dạng địa chỉ. Thư bị từ chối vì hình thức, trước khi có ai tìm đến hộp thư.',
    causes: [
      'Một biến bị rỗng, hoặc bị ghép vào thành chuỗi `undefined` hay `null`.',
      'Địa chỉ có khoảng trắng, thiếu @, có hai dấu chấm liền nhau hoặc thừa dấu ngoặc.',
      'Nhiều địa chỉ nằm trong một chuỗi mà không có dấu phẩy.',
      'Địa chỉ có ký tự ngoài ASCII mà máy chủ không hỗ trợ SMTPUTF8.',
    ],
    fixes: [
      'Ghi log độ dài và kiểu của `to`, `from` và `envelope` tại nơi tạo thư.',
      'Truyền người nhận dưới dạng mảng, và tên dưới dạng đối tượng `{ name, address }`.',
      'Cắt khoảng trắng và kiểm tra địa chỉ ngay khi người dùng nhập.',
    ],
    publicText: 'Có một địa chỉ email không dùng được; hãy kiểm tra lại chính tả.',
    avoid: 'Đừng gửi lại cùng địa chỉ đó khi chưa sửa.',
  },

  'domain-not-found': {
    label: 'Tên miền không tồn tại',
    description:
      'Tên miền của người nhận không tồn tại, không có máy chủ thư, hoặc không nhận thư.',
    title: 'Tên miền của người nhận không nhận thư',
    meaning:
      'DNS không có đường nào để giao thư tới phần sau dấu @: tên miền không tồn tại, không chỉ ra máy chủ thư dùng được, hoặc tuyên bố không nhận thư.',
    causes: [
      'Tên miền bị gõ sai, chẳng hạn thiếu một chữ trong tên một nhà cung cấp lớn.',
      'Tên miền đã hết hạn hoặc bị bỏ.',
      'Tên miền công bố bản ghi null MX, nghĩa là không dùng email.',
      'Bản ghi MX chỉ tới một host không tồn tại.',
    ],
    fixes: [
      'Kiểm tra tên miền trong địa chỉ và tra cứu bản ghi MX của nó.',
      'Sửa địa chỉ trong dữ liệu của bạn, hoặc đánh dấu là không gửi được.',
      'Nếu là tên miền của bạn, thêm các bản ghi MX mà nhà cung cấp yêu cầu.',
    ],
    publicText: 'Có một địa chỉ email không dùng được; hãy kiểm tra lại chính tả.',
    avoid: 'Đừng gửi lại tới địa chỉ có tên miền không tồn tại.',
  },

  'dns-failure': {
    label: 'Lỗi DNS',
    description: 'Tra cứu DNS tạm thời không có kết quả.',
    title: 'Tra cứu DNS tạm thời thất bại',
    meaning:
      'Không tra cứu được một tên vì máy chủ DNS không trả lời hoặc báo lỗi. Điều này không có nghĩa là tên đó sai.',
    causes: [
      'Resolver của máy chủ hoặc container không kết nối được hoặc bị quá tải.',
      'Máy chủ DNS của tên miền liên quan đang ngừng hoặc cấu hình sai.',
      'Mạng chưa sẵn sàng, chẳng hạn ngay sau khi container khởi động.',
    ],
    fixes: [
      'Gửi lại chính thư đó sau khoảng một phút.',
      'Tra cứu giá trị của `host` ngay từ máy gửi, và kiểm tra resolver mà máy đó dùng.',
      'Nếu chính máy chủ báo tra cứu thất bại, kiểm tra bản ghi DNS của tên miền gửi của bạn.',
      'Tăng `dnsTimeout` nếu resolver chậm.',
    ],
    publicText: 'Hiện chưa gửi được thư; hãy thử lại sau.',
    avoid: 'Đừng thay hẳn `host` bằng địa chỉ IP: chứng chỉ sẽ không khớp.',
  },

  'network-error': {
    label: 'Lỗi kết nối',
    description: 'Kết nối bị từ chối, bị ngắt, bị mất, hết thời gian chờ hoặc không có lời chào.',
    title: 'Kết nối thất bại',
    meaning:
      'Không mở được kết nối tới máy chủ thư, hoặc kết nối bị đứt trước khi có câu trả lời. Chưa có phán quyết nào về thư.',
    causes: [
      '`host` hoặc `port` sai hay chưa đặt, nên không có gì lắng nghe ở đó.',
      'Tường lửa hoặc nhà cung cấp hosting chặn cổng: rất hay gặp với 25, đôi khi cả 465 và 587.',
      '`secure` không hợp với cổng, nên hai bên cứ chờ nhau.',
      'Máy chủ quá tải, đang khởi động lại, hoặc đóng các kết nối nhàn rỗi.',
    ],
    fixes: [
      'In ra `host`, `port` và `secure` tại nơi tạo transport.',
      'Dùng cổng 465 với `secure: true`, hoặc 587 với `secure: false`.',
      'Thử cổng đó ngay từ máy gửi; nếu bị chặn, dùng 587, hoặc 2525 nếu nhà cung cấp có hỗ trợ.',
      'Thử lại, tăng dần thời gian chờ.',
    ],
    publicText: 'Hiện chưa gửi được thư; hãy thử lại sau.',
    avoid: 'Đừng vội gửi lại khi kết nối đứt sau lúc truyền dữ liệu: thư có thể đã được tiếp nhận.',
  },

  'routing-error': {
    label: 'Vòng lặp thư',
    description: 'Thư chạy vòng quanh hoặc đi qua quá nhiều máy chủ.',
    title: 'Thư bị chạy vòng quanh',
    meaning:
      'Thư đã đi qua quá nhiều máy chủ, hoặc quay về một máy chủ từng xử lý nó, nên bị chặn lại. Các máy chủ trên đường đi được cấu hình sai.',
    causes: [
      'Hai địa chỉ chuyển tiếp cho nhau.',
      'Bản ghi MX của tên miền người nhận dẫn ngược về một máy chủ lại chuyển thư đi tiếp.',
      'Gateway và nhà cung cấp hộp thư đều cho rằng bên kia chịu trách nhiệm về tên miền.',
      'Chương trình của bạn trả lời hoặc chuyển tiếp chính thư tự động của nó.',
    ],
    fixes: [
      'Báo cho quản trị viên của người nhận, kèm các dòng `Received` trong thư trả về.',
      'Nếu là tên miền của bạn, lần theo bản ghi MX và các địa chỉ chuyển tiếp rồi cắt vòng lặp.',
      'Đừng để bộ trả lời tự động phản ứng với thư có header `Auto-Submitted`.',
    ],
    publicText: 'Không gửi được thư tới người nhận này.',
    avoid: 'Đừng gửi lại khi đường đi chưa được sửa: việc đó chỉ nuôi thêm vòng lặp.',
  },

  'delivery-expired': {
    label: 'Chờ quá lâu, đã bỏ cuộc',
    description: 'Hàng đợi bỏ cuộc vì không giao được thư trong thời hạn cho phép.',
    title: 'Ngừng giao thư sau nhiều lần thử',
    meaning:
      'Một máy chủ đã tiếp nhận thư và cố giao, thường trong nhiều ngày, nhưng lần nào cũng thất bại vì lý do tạm thời. Nay nó bỏ cuộc và trả thư về.',
    causes: [
      'Máy chủ của người nhận ngừng hoạt động hoặc không kết nối được suốt thời gian đó.',
      'Bản ghi MX của tên miền trỏ tới một máy không còn trả lời.',
      'Lần nào cũng bị hoãn, chẳng hạn vì hộp thư đầy hoặc vì uy tín của người gửi.',
    ],
    fixes: [
      'Đọc thư trả về: thường có trích câu trả lời tạm thời cuối cùng, và câu đó nêu nguyên nhân.',
      'Hỏi người nhận, qua kênh khác, xem email của họ có hoạt động không.',
      'Gửi lại thư khi nguyên nhân đã hết.',
    ],
    publicText: 'Không gửi được thư tới người nhận này.',
    avoid: 'Đừng đưa thẳng thư trở lại hàng đợi: các lần thử đã làm hết rồi.',
  },

  'rate-limited': {
    label: 'Gửi quá dồn dập',
    description: 'Quá nhiều thư, kết nối, người nhận hoặc lần đăng nhập trong thời gian ngắn.',
    title: 'Quá nhiều trong thời gian quá ngắn',
    meaning:
      'Máy chủ giới hạn lượng nó nhận từ bạn cùng lúc và đã hoãn bạn lại. Thư không bị từ chối hẳn.',
    causes: [
      'Số kết nối đang mở vượt mức cho phép: mỗi thư một transporter, hoặc nhiều tiến trình cùng gửi.',
      'Số thư hoặc người nhận mỗi phút vượt mức máy chủ nhận từ tài khoản hay địa chỉ IP này.',
      'Quá nhiều người nhận trong một thư.',
      'Đăng nhập lặp đi lặp lại, chẳng hạn một lần đăng nhập lỗi nằm trong vòng lặp.',
    ],
    fixes: [
      'Tạo một transporter duy nhất với `pool: true`, giảm `maxConnections` và `maxMessages`.',
      'Đặt `rateLimit` và `rateDelta` dưới giới hạn của máy chủ.',
      'Chia danh sách người nhận dài thành nhiều thư.',
      'Chờ vài phút, rồi gấp đôi thời gian chờ mỗi khi lỗi lặp lại.',
    ],
    publicText: 'Hiện chưa gửi được thư; hãy thử lại sau.',
    avoid:
      'Đừng đáp lại giới hạn bằng cách gửi lại ngay hoặc mở thêm kết nối: bạn sẽ bị chặn lâu hơn.',
  },

  'sending-limit-exceeded': {
    label: 'Hết hạn mức gửi',
    description: 'Hạn mức hoặc số dư gửi thư của tài khoản bạn ở nhà cung cấp đã hết.',
    title: 'Tài khoản của bạn đã hết hạn mức gửi',
    meaning:
      'Nhà cung cấp mà bạn dùng để gửi thư đếm số thư hoặc người nhận theo từng tài khoản, và tài khoản của bạn đã dùng hết cho kỳ này hoặc gói này.',
    causes: [
      'Đã chạm giới hạn theo ngày hoặc theo giờ của tài khoản hay gói dịch vụ.',
      'Tài khoản mới, đang dùng thử hoặc còn ở sandbox với giới hạn thấp.',
      'Mỗi người nhận đều được tính: một thư gửi cho nhiều người làm hết hạn mức rất nhanh.',
      'Có người khác gửi bằng thông tin đăng nhập của bạn, hoặc code của bạn gửi trong vòng lặp.',
    ],
    fixes: [
      'So mức đã dùng trong trang quản trị của nhà cung cấp với giới hạn của gói.',
      'Giữ hàng đợi lại cho đến hết kỳ; thường là trọn một ngày.',
      'Nâng giới hạn, hoặc chuyển thư hàng loạt sang dịch vụ chuyên dụng.',
      'Nếu con số không phải do bạn, đổi `auth.pass` ngay.',
    ],
    publicText: 'Hiện chưa gửi được thư; hãy thử lại sau.',
    avoid: 'Đừng chia thư ra nhiều tài khoản khác: nhà cung cấp sẽ tạm ngưng tất cả.',
  },

  greylisted: {
    label: 'Greylisting',
    description: 'Lần tiếp xúc đầu tiên bị hoãn; vài phút sau chính thư đó sẽ được nhận.',
    title: 'Bị hoãn ở lần đầu tiếp xúc (greylisting)',
    meaning:
      'Máy chủ chưa biết tổ hợp địa chỉ IP gửi, người gửi và người nhận này nên yêu cầu bạn quay lại sau. Đây là phép thử thông thường, không phải phán quyết về thư.',
    causes: [
      'Đây là thư đầu tiên từ máy chủ này tới người nhận này, hoặc là thư đầu sau một thời gian dài.',
      'Lần gửi trước quá sớm, chưa hết thời gian chờ.',
      'Các lần gửi đi từ nhiều địa chỉ IP khác nhau nên lần nào cũng như lần đầu.',
    ],
    fixes: [
      'Gửi lại chính thư đó sau năm đến mười lăm phút, giữ nguyên `from` và người nhận.',
      'Dùng hàng đợi có thời gian chờ tăng dần; `sendMail` không tự gửi lại.',
      'Gửi qua nhà cung cấp có sẵn hàng đợi, để ứng dụng của bạn không phải chờ.',
    ],
    publicText: 'Hiện chưa gửi được thư; hãy thử lại sau.',
    avoid: 'Đừng đánh dấu địa chỉ là hỏng, và đừng gửi lại chỉ sau vài giây.',
  },

  'server-error': {
    label: 'Máy chủ trục trặc',
    description: 'Phía bên kia tự gặp lỗi, đang bận hoặc đang tắt.',
    title: 'Máy chủ tự gặp trục trặc',
    meaning:
      'Máy chủ không làm được việc vì chuyện nội bộ: lưu trữ, một thành phần nó phụ thuộc, quá tải hoặc bảo trì. Thư của bạn chưa bị đánh giá gì.',
    causes: [
      'Máy chủ đang khởi động lại, bảo trì hoặc quá tải.',
      'Máy chủ hết dung lượng đĩa hoặc bộ nhớ.',
      'Bộ lọc, cơ sở dữ liệu hoặc danh bạ mà nó phụ thuộc không trả lời.',
      'Máy chủ cấu hình sai: khi đó câu trả lời này lặp lại hàng giờ.',
    ],
    fixes: [
      'Gửi lại chính thư đó sau vài phút, tăng dần thời gian chờ.',
      'Nếu đó là máy chủ bạn đăng nhập, xem trang trạng thái của nhà cung cấp.',
      'Nếu kéo dài hàng giờ, báo nguyên văn câu trả lời kèm thời điểm cho bên vận hành máy chủ.',
    ],
    publicText: 'Hiện chưa gửi được thư; hãy thử lại sau.',
    avoid: 'Đừng đổi cấu hình của bạn vì một lỗi nằm ở phía bên kia.',
  },

  'auth-failed': {
    label: 'Đăng nhập thất bại',
    description: 'SMTP AUTH bị từ chối, bị tắt, hoặc không chuẩn bị được.',
    title: 'Đăng nhập thất bại',
    meaning:
      'Máy chủ không chấp nhận đăng nhập, hoặc nodemailer không tạo được yêu cầu đăng nhập. Chưa có gì được gửi, và giữ nguyên cấu hình thì sẽ lại thất bại.',
    causes: [
      'Mật khẩu không phải loại dành cho SMTP: nhiều nhà cung cấp đòi mật khẩu ứng dụng, API key hoặc token.',
      'Một biến môi trường bị rỗng, có dấu nháy hoặc thừa khoảng trắng, nên `auth.user` hoặc `auth.pass` sai.',
      'Tài khoản hoặc tổ chức đã tắt đăng nhập bằng mật khẩu.',
      'OAuth2 token đã hết hạn, hoặc thiếu scope để gửi thư.',
    ],
    fixes: [
      'Đặt vào `auth.pass` đúng chuỗi bí mật mà nhà cung cấp quy định cho SMTP, và tên đăng nhập đầy đủ vào `auth.user`.',
      'In ra độ dài của hai giá trị, không bao giờ in giá trị.',
      'Dùng `auth.type: "OAuth2"` nếu mật khẩu đã bị tắt.',
      'Bỏ `authMethod`, để nodemailer chọn cơ chế mà máy chủ hỗ trợ.',
    ],
    publicText: 'Hiện không gửi được email do sự cố ở phía chúng tôi.',
    avoid: 'Đừng lặp lại cùng một lần đăng nhập: tài khoản có thể bị khóa vì thế.',
  },

  'auth-required': {
    label: 'Cần đăng nhập',
    description: 'Máy chủ đòi đăng nhập rồi mới làm tiếp.',
    title: 'Máy chủ đòi đăng nhập trước',
    meaning:
      'Phiên đã đến một lệnh mà máy chủ này chỉ cho phép sau khi đăng nhập, nhưng chưa có lần đăng nhập nào. Địa chỉ và thư chưa bị đánh giá.',
    causes: [
      'Transport không có `auth`, hoặc tên đăng nhập và mật khẩu rỗng lúc chạy.',
      'Máy chủ chỉ cho đăng nhập qua TLS, mà kết nối không mã hóa: `ignoreTLS` đang bật.',
      'Transport nối tới máy chủ khác với dự định, chẳng hạn một host MX ở cổng 25.',
    ],
    fixes: [
      'Đặt `auth.user` và `auth.pass`, và kiểm tra cả hai không rỗng khi tiến trình khởi động.',
      'Dùng máy chủ gửi thư của nhà cung cấp: cổng 465 với `secure: true`, hoặc 587 với `secure: false`.',
      'Bỏ `ignoreTLS`, hoặc đặt `requireTLS: true`.',
    ],
    publicText: 'Hiện không gửi được email do sự cố ở phía chúng tôi.',
    avoid: 'Đừng đi tìm một máy chủ khác chịu nhận thư mà không cần đăng nhập.',
  },

  'tls-failure': {
    label: 'Lỗi TLS',
    description:
      'TLS bị bắt buộc hoặc bị từ chối, quá cũ, không hợp với cổng, hoặc chứng chỉ không đạt.',
    title: 'Kết nối mã hóa thất bại',
    meaning:
      'Client và máy chủ không thống nhất được một kết nối mã hóa, hoặc một bên đòi mã hóa mà không có. Chưa có gì được gửi.',
    causes: [
      '`secure` không hợp với cổng: 465 dùng TLS ngay từ đầu, 587 và 25 dùng STARTTLS.',
      'Chứng chỉ tự ký, đã hết hạn, hoặc cấp cho tên khác với `host`.',
      'Một bên chỉ biết các phiên bản TLS hoặc cipher cũ.',
      'Máy chủ đòi STARTTLS mà `ignoreTLS` đang bật, hoặc không có STARTTLS.',
    ],
    fixes: [
      'Dùng 465 với `secure: true`, hoặc 587 với `secure: false` và `requireTLS: true`.',
      'Đặt `host` đúng tên trong chứng chỉ, hoặc đặt `tls.servername` khi nối bằng địa chỉ IP.',
      'Truyền CA nội bộ vào `tls.ca`.',
      'Giữ `tls.minVersion` ở TLSv1.2 và để các máy chủ cũ được nâng cấp.',
    ],
    publicText: 'Hiện không gửi được email do sự cố ở phía chúng tôi.',
    avoid:
      'Đừng đặt `tls.rejectUnauthorized: false` ngoài môi trường phát triển: người khác có thể đọc được mật khẩu.',
  },

  'relay-denied': {
    label: 'Từ chối relay',
    description: 'Máy chủ không chịu chuyển tiếp (relay) thư tới tên miền của người nhận.',
    title: 'Máy chủ không chuyển tiếp (relay) thư này',
    meaning:
      'Máy chủ nhận thư cho các tên miền của nó, còn với tên miền khác thì chỉ nhận từ client mà nó biết. Nó không biết bạn, hoặc không phục vụ tên miền đó.',
    causes: [
      'Bạn chưa đăng nhập: thiếu `auth`, hoặc bước đăng nhập bị bỏ qua.',
      'Tài khoản không được gửi từ địa chỉ trong `from`, và máy chủ gọi đó là relay.',
      '`host` là host MX, không phải máy chủ gửi thư (submission) của bên gửi.',
      'Tên miền của người nhận trỏ tới một máy chủ chưa được khai báo tên miền đó.',
    ],
    fixes: [
      'Đặt `auth.user` và `auth.pass`, và dùng máy chủ gửi thư ở cổng 587 hoặc 465.',
      'Gửi với `from` thuộc về tài khoản bạn đăng nhập.',
      'Với máy chủ relay nhận diện client theo IP, hãy đăng ký địa chỉ máy chủ của bạn.',
      'Nếu chỉ một tên miền bị lỗi, báo cho quản trị viên của người nhận.',
    ],
    publicText: 'Hiện không gửi được email do sự cố ở phía chúng tôi.',
    avoid: 'Đừng xin mở relay cho mọi người: chỉ vài giờ là bị lợi dụng, rồi bị chặn khắp nơi.',
  },

  'sender-rejected': {
    label: 'Người gửi bị từ chối',
    description: 'Địa chỉ gửi không phải của bạn, chưa xác minh, không phân giải được hoặc bị cấm.',
    title: 'Địa chỉ gửi bị từ chối',
    meaning:
      'Máy chủ không chấp nhận địa chỉ trong `from` hoặc `envelope.from` cho tài khoản này, hoặc không chấp nhận nói chung. Người nhận và nội dung chưa bị đánh giá.',
    causes: [
      'Tài khoản bạn đăng nhập không sở hữu địa chỉ đó và không có quyền gửi thay.',
      'Địa chỉ hoặc tên miền chưa được xác minh ở nhà cung cấp.',
      'Tên miền của địa chỉ không có trong DNS hoặc không nhận thư.',
      'Nhà cung cấp đã cấm địa chỉ hoặc tài khoản này gửi thư.',
    ],
    fixes: [
      'Dùng địa chỉ của tài khoản trong `from`, và đưa các địa chỉ khác vào `replyTo`.',
      'Xác minh địa chỉ hoặc tên miền ở nhà cung cấp, đúng region mà bạn gửi.',
      'Đặt `envelope.from` nếu phong bì cần địa chỉ khác với header.',
      'Kiểm tra tên miền có bản ghi MX hoặc A.',
    ],
    publicText: 'Hiện không gửi được email do sự cố ở phía chúng tôi.',
    avoid: 'Đừng đặt địa chỉ của khách truy cập trang web vào `from`.',
  },

  'sender-auth-failed': {
    label: 'SPF, DKIM hoặc DMARC',
    description: 'SPF, DKIM, DMARC hoặc ARC không đạt với tên miền gửi.',
    title: 'Không xác minh được tên miền gửi',
    meaning:
      'Máy chủ của người nhận dùng SPF, DKIM hoặc DMARC để kiểm tra thư có thật sự đến từ tên miền trong `from` không, và không nhận được kết quả mà nó đòi hỏi.',
    causes: [
      'Bản ghi SPF không liệt kê máy chủ đã gửi thư.',
      'Thư không có chữ ký DKIM, hoặc chữ ký không hợp lệ hay thuộc tên miền khác.',
      'DMARC yêu cầu từ chối, mà cả SPF lẫn DKIM đều không khớp với tên miền trong `from`.',
      'Thư đã được chuyển tiếp hoặc bị sửa trên đường đi.',
    ],
    fixes: [
      'Thêm dịch vụ gửi vào bản ghi SPF của tên miền, và chỉ giữ một bản ghi.',
      'Bật DKIM ở nhà cung cấp, hoặc đặt `dkim`, rồi công bố khóa.',
      'Dùng trong `from` đúng tên miền mà SPF hoặc DKIM bảo đảm.',
      'Gửi một thư thử và đọc `Authentication-Results` trong đó.',
    ],
    publicText: 'Hiện không gửi được email do sự cố ở phía chúng tôi.',
    avoid: 'Đừng dùng `from` ở một nhà cung cấp email miễn phí mà lại gửi qua máy chủ khác.',
  },

  'bad-helo-or-ptr': {
    label: 'Tên máy chủ hoặc DNS ngược',
    description: 'DNS ngược bị thiếu hoặc không khớp, hoặc tên trong EHLO không hợp lệ.',
    title: 'Tên của máy chủ gửi không được chấp nhận',
    meaning:
      'Máy chủ bên kia đã kiểm tra tên của máy gửi: bản ghi DNS ngược hoặc tên khai trong EHLO. Một trong hai bị thiếu, không hợp lệ hoặc không khớp với cái còn lại.',
    causes: [
      'Địa chỉ IP của máy chủ không có bản ghi PTR, hoặc chỉ có bản ghi mặc định của nhà cung cấp hosting.',
      'Bản ghi PTR và bản ghi A hoặc AAAA không trỏ về nhau; với IPv6 điều này hay bị quên.',
      'Tên trong EHLO là `localhost`, tên nội bộ, hoặc địa chỉ trong ngoặc vuông mà nodemailer khai khi máy không có hostname đầy đủ.',
    ],
    fixes: [
      'Đặt `name` là hostname công khai đầy đủ của máy chủ.',
      'Nhờ nhà cung cấp hosting đặt bản ghi PTR, cùng bản ghi A hoặc AAAA trỏ ngược lại.',
      'Gửi qua máy chủ gửi thư có đăng nhập, vốn đã có tên hợp lệ.',
    ],
    publicText: 'Hiện không gửi được email do sự cố ở phía chúng tôi.',
    avoid: 'Đừng mượn hostname không thuộc về máy chủ của bạn.',
  },

  'reputation-blocked': {
    label: 'Danh sách chặn hoặc uy tín',
    description: 'Địa chỉ IP hoặc tên miền gửi nằm trong danh sách chặn hoặc có uy tín kém.',
    title: 'Máy chủ hoặc tên miền gửi bị chặn',
    meaning:
      'Thư bị từ chối vì nơi nó xuất phát: địa chỉ IP hoặc tên miền nằm trong danh sách chặn, hoặc có uy tín kém ở nhà cung cấp này. Người nhận và nội dung không phải nguyên nhân.',
    causes: [
      'Spam, hoặc thư tới nhiều địa chỉ không tồn tại, đã đi từ IP này, có thể từ người dùng trước hay máy lân cận.',
      'Địa chỉ thuộc mạng gia đình hoặc cloud, vốn không nên tự giao thư.',
      'Một tài khoản hoặc biểu mẫu của bạn đang bị lợi dụng.',
      'Máy chủ mới, chưa có lịch sử gửi mà đã gửi nhiều.',
    ],
    fixes: [
      'Đọc trong câu trả lời xem là danh sách hay nhà cung cấp nào, rồi tra địa chỉ ở đó.',
      'Xử lý nguyên nhân trước: bị lợi dụng, danh sách cũ, thiếu SPF và DKIM.',
      'Sau đó xin gỡ bằng biểu mẫu của danh sách đó.',
      'Gửi qua một dịch vụ gửi thư có uy tín.',
    ],
    publicText: 'Hiện không gửi được email do sự cố ở phía chúng tôi.',
    avoid: 'Đừng đổi địa chỉ IP để lách việc bị chặn.',
  },

  'spam-rejected': {
    label: 'Bị coi là spam',
    description: 'Thư bị đánh giá là spam hoặc thư hàng loạt không mong muốn.',
    title: 'Thư bị coi là spam',
    meaning:
      'Bộ lọc dựa vào phần chữ, các liên kết và người gửi để kết luận thư là spam rồi từ chối. Người nhận hoàn toàn có thể có thật.',
    causes: [
      'Có liên kết tới một tên miền uy tín kém hoặc tới dịch vụ rút gọn URL.',
      'Người gửi không có SPF, DKIM hoặc DMARC, hoặc từng bị khiếu nại.',
      'Tiêu đề, HTML hoặc câu chữ giống spam; thư không có phần văn bản thuần.',
      'Nhiều người nhận cùng một thư mà không hề đăng ký.',
    ],
    fixes: [
      'Gửi vài chữ văn bản thuần tới cùng người nhận: nếu qua được thì nguyên nhân là nội dung.',
      'Bỏ lần lượt từng liên kết và hình ảnh.',
      'Thiết lập SPF, DKIM và DMARC, và thêm `list.unsubscribe` cho thư hàng loạt.',
      'Mở địa chỉ trong câu trả lời, nếu có.',
    ],
    publicText: 'Thư không được chấp nhận để gửi đi.',
    avoid: 'Đừng gửi lại nguyên xi hoặc ngụy trang câu chữ: mỗi lần bị từ chối lại giảm uy tín.',
  },

  'content-rejected': {
    label: 'Nội dung bị cấm',
    description: 'Phát hiện virus, loại tệp đính kèm bị cấm hoặc nội dung bị cấm khác.',
    title: 'Trong thư có thứ không được phép',
    meaning:
      'Máy chủ đã xem bên trong thư và tìm thấy thứ mà nó không nhận từ bất kỳ ai: mã độc, loại tệp đính kèm bị cấm, liên kết hoặc câu chữ bị cấm.',
    causes: [
      'Tệp đính kèm thuộc loại bị chặn, như chương trình hoặc script, kể cả khi nằm trong tệp nén.',
      'Phần mềm quét virus tìm thấy mã độc, hoặc nhận nhầm.',
      'Tệp nén được mã hóa nên không quét được.',
      'Một liên kết hoặc cụm từ nằm trong danh sách nội dung cấm.',
    ],
    fixes: [
      'Bỏ lần lượt từng tệp đính kèm cho đến khi thư qua được.',
      'Đặt tệp ở nơi tải về và gửi liên kết.',
      'Tự quét tệp, và cả nơi tệp xuất phát.',
      'Nếu là báo động nhầm, liên hệ postmaster nêu trong câu trả lời.',
    ],
    publicText: 'Thư không được chấp nhận để gửi đi.',
    avoid: 'Đừng đổi tên hay mã hóa tệp bị chặn để lọt qua.',
  },

  'policy-rejected': {
    label: 'Bị từ chối theo chính sách',
    description: 'Một chính sách nội bộ đã từ chối thư, và câu trả lời không nói rõ hơn.',
    title: 'Bị từ chối theo chính sách của máy chủ',
    meaning:
      'Máy chủ áp dụng một quy tắc riêng và từ chối thư. Câu trả lời không nói quy tắc nào; nó có thể liên quan đến người gửi, người nhận, nội dung hoặc kết nối.',
    causes: [
      'SPF, DKIM hoặc DMARC không đạt với tên miền của bạn.',
      'Địa chỉ IP, tên miền hoặc tài khoản có uy tín kém.',
      'Quản trị viên đã đặt quy tắc cho người gửi, người nhận hoặc nội dung này.',
      'Tài khoản của bạn bị nhà cung cấp hạn chế.',
    ],
    fixes: [
      'Đọc toàn bộ câu trả lời trong `error.response`: thường có liên kết hoặc từ ngữ nêu quy tắc.',
      'Kiểm tra SPF, DKIM và DMARC của tên miền gửi.',
      'Thử với một thư văn bản thuần ngắn, và với người nhận khác, để biết quy tắc nhắm vào đâu.',
      'Hỏi quản trị viên của máy chủ đã từ chối, kèm nguyên văn câu trả lời.',
    ],
    publicText: 'Thư không được chấp nhận để gửi đi.',
    avoid: 'Đừng gửi lại khi chưa sửa: quy tắc đó sẽ lại được áp dụng.',
  },

  'message-too-large': {
    label: 'Thư quá lớn',
    description: 'Thư vượt quá một giới hạn về kích thước.',
    title: 'Thư quá lớn',
    meaning:
      'Thư vượt kích thước mà máy chủ, hộp thư hoặc giới hạn của chính bạn cho phép. Kích thước được tính là của thư đã mã hóa để truyền, lớn hơn tệp đính kèm khoảng một phần ba.',
    causes: [
      'Một tệp đính kèm, hoặc tất cả cộng lại, quá lớn.',
      'Hình ảnh lớn được nhúng trong HTML.',
      'Máy chủ của người nhận có giới hạn thấp hơn nhà cung cấp của bạn.',
    ],
    fixes: [
      'Tải tệp lên nơi khác và gửi liên kết.',
      'Nén hoặc thu nhỏ tệp đính kèm và hình ảnh nhúng.',
      'Kiểm tra kích thước trước khi gửi, so với ba phần tư giới hạn của máy chủ.',
      'Chia tệp đính kèm ra nhiều thư.',
    ],
    publicText: 'Thư quá lớn; hãy giảm dung lượng hoặc bỏ tệp đính kèm.',
    avoid: 'Đừng gửi lại cùng bức thư lớn đó.',
  },

  'message-malformed': {
    label: 'Thư sai định dạng',
    description: 'Header hoặc MIME sai hay bị thiếu, hoặc kiểu mã hóa ký tự không được chấp nhận.',
    title: 'Thư được dựng không đúng',
    meaning:
      'Máy chủ đọc thư và thấy hình thức sai: thiếu, thừa hoặc hỏng một header, cấu trúc MIME bị vỡ, hoặc dùng kiểu mã hóa ký tự không được chấp nhận.',
    causes: [
      'Một mục tự thêm trong `headers` lặp lại hoặc làm hỏng header chuẩn như `From` hay `Date`.',
      'Thư truyền qua `raw` thiếu header, có LF đứng một mình hoặc dòng quá dài.',
      'Thư trống.',
      'Địa chỉ hoặc header cần SMTPUTF8 mà máy chủ không có.',
    ],
    fixes: [
      'Để nodemailer dựng thư: dùng `from`, `to`, `subject`, `text` và `html`, bỏ `raw`.',
      'Bỏ lần lượt từng mục tự thêm trong `headers`.',
      'Chỉ đặt một địa chỉ trong `from`.',
      'Viết `raw` với CRLF ở cuối dòng và đủ header.',
    ],
    publicText: 'Không xử lý được thư ở dạng này.',
    avoid: 'Đừng gửi lại nguyên xi: thư sẽ lại bị từ chối vì hình thức.',
  },

  'protocol-error': {
    label: 'Lỗi giao thức',
    description: 'Một lệnh hoặc câu trả lời vi phạm quy tắc của SMTP.',
    title: 'Client và máy chủ không hiểu nhau',
    meaning:
      'Máy chủ không hiểu một lệnh, không chờ lệnh đó vào lúc này, hoặc trả lời thứ không phải SMTP hợp lệ. Cuộc trao đổi bị ngắt.',
    causes: [
      '`secure` không hợp với cổng, nên một bên nói TLS còn bên kia nói văn bản thuần.',
      'Thứ trả lời ở `host` và `port` không phải máy chủ thư.',
      'Tường lửa, proxy hoặc phần mềm quét virus ở giữa làm thay đổi phiên.',
      'Đây là lỗi kéo theo: lệnh trước đã thất bại, nên máy chủ từ chối lệnh sau.',
    ],
    fixes: [
      'Khi phát triển, đặt `debug: true` và `logger: true`, rồi đọc cuộc trao đổi từ lỗi đầu tiên.',
      'Kiểm tra `host`, `port` và `secure`: 465 với `true`, 587 với `false`.',
      'Đặt `name` là hostname đầy đủ nếu EHLO bị từ chối.',
      'Cho SMTP đi vòng qua phần mềm quét hoặc tường lửa đang kiểm tra nó.',
    ],
    publicText: 'Hiện không gửi được email do sự cố ở phía chúng tôi.',
    avoid: 'Đừng để `debug` bật khi chạy thật: log sẽ chứa cả thư và địa chỉ.',
  },

  configuration: {
    label: 'Cấu hình',
    description: 'Một tùy chọn của transport hoặc của thư bị sai hoặc thiếu.',
    title: 'Thiếu tùy chọn hoặc tùy chọn sai',
    meaning:
      'Transport hoặc thư có một tùy chọn không thể hoạt động. Lỗi lộ ra trước, hoặc độc lập với, mọi câu trả lời của máy chủ thư.',
    causes: [
      'Một biến môi trường chưa được đặt ở nơi code chạy, nên tùy chọn là `undefined`.',
      'Tùy chọn viết sai tên, sai kiểu hoặc nằm nhầm đối tượng.',
      'Hai tùy chọn mâu thuẫn nhau, như `port` và `secure`.',
      'Chương trình hoặc gói mà transport cần chưa được cài.',
    ],
    fixes: [
      'In ra các tùy chọn tại nơi tạo transport, bỏ đi các giá trị bí mật.',
      'So tên và kiểu với tài liệu của đúng phiên bản nodemailer bạn dùng.',
      'Gọi `verify()` khi ứng dụng khởi động, để lỗi lộ ra ngay.',
    ],
    publicText: 'Hiện không gửi được email do sự cố ở phía chúng tôi.',
    avoid: 'Đừng gửi lại: các tùy chọn vẫn như cũ cho đến khi có người sửa.',
  },

  'proxy-failure': {
    label: 'Lỗi proxy',
    description: 'Proxy giữa ứng dụng và máy chủ thư bị lỗi hoặc từ chối.',
    title: 'Proxy không cho kết nối đi qua',
    meaning:
      'Kết nối phải đi qua máy chủ trong `proxy`, nhưng không tới được máy chủ đó hoặc bị nó từ chối. Máy chủ thư chưa hề được hỏi đến.',
    causes: [
      'URL trong `proxy` sai host, cổng hoặc giao thức.',
      'Proxy đòi đăng nhập, hoặc từ chối thông tin đăng nhập được đưa.',
      'Proxy chỉ cho các cổng web, không cho 465 hay 587.',
      'Đặt proxy SOCKS mà thiếu module nodemailer cần cho nó.',
    ],
    fixes: [
      'Kiểm tra URL trong `proxy`: giao thức, host, cổng, tên đăng nhập và mật khẩu.',
      'Yêu cầu proxy cho phép host và cổng của máy chủ thư.',
      'Với SOCKS, cài gói `socks` và truyền nó cho `transporter.set` dưới tên `proxy_socks_module`.',
      'Bỏ `proxy` nếu kết nối trực tiếp được.',
    ],
    publicText: 'Hiện không gửi được email do sự cố ở phía chúng tôi.',
    avoid: 'Đừng gửi mật khẩu không có TLS qua một proxy mà bạn không kiểm soát.',
  },

  'attachment-unavailable': {
    label: 'Không đọc được tệp đính kèm',
    description: 'Một tệp, URL hoặc stream của thư không đọc được, hoặc không được phép đọc.',
    title: 'Không đọc được một phần của thư',
    meaning:
      'Thư tham chiếu một tệp, URL hoặc stream mà nodemailer không đọc được hoặc bị cấm đọc. Thư không được gửi, vì nếu gửi sẽ bị thiếu.',
    causes: [
      'Tệp trong `path` không có ở nơi tiến trình chạy, hoặc không được phép đọc.',
      'URL trong `href` hoặc `path` không trả lời, hoặc trả lời bằng lỗi.',
      '`disableFileAccess` hoặc `disableUrlAccess` không cho phép.',
      'Stream đã kết thúc hoặc hỏng từ trước, thường vì bị dùng hai lần.',
    ],
    fixes: [
      'Dùng đường dẫn tuyệt đối, và kiểm tra tệp có trên máy chủ hay trong container.',
      'Tự đọc dữ liệu và truyền dưới dạng Buffer trong `content`.',
      'Tạo stream mới cho mỗi lần gửi.',
      'Giữ `disableFileAccess` nếu người dùng cung cấp tệp đính kèm.',
    ],
    publicText: 'Không thêm được một tệp đính kèm vào thư.',
    avoid: 'Đừng để người dùng chọn `path` hoặc `href`: họ có thể đọc tệp trên máy chủ của bạn.',
  },

  aborted: {
    label: 'Đã hủy',
    description: 'Bên gọi đã hủy việc gửi, hoặc pool bị đóng khi đang gửi.',
    title: 'Ứng dụng đã hủy việc gửi',
    meaning:
      'Chính ứng dụng đã dừng việc gửi: việc gửi bị hủy, hoặc transporter bị đóng khi còn thư đang chờ. Không máy chủ nào từ chối gì.',
    causes: [
      'Một `AbortSignal` được kích hoạt, chẳng hạn do hết thời hạn hoặc do request kết thúc.',
      '`close()` được gọi trên transporter có pool khi vẫn còn việc.',
      'Tiến trình đang tắt hoặc khởi động lại.',
    ],
    fixes: [
      'Chỉ gọi `close()` sau khi mọi promise của `sendMail` đã xong.',
      'Gửi từ một job, không gửi trong request có thể kết thúc bất cứ lúc nào.',
      'Kiểm tra thời hạn có đủ cho máy chủ chậm không.',
      'Nếu vẫn cần gửi thư, gửi lại bằng một transporter mới.',
    ],
    publicText: 'Việc gửi đã bị dừng trước khi hoàn tất.',
    avoid: 'Đừng báo đó là lỗi giao thư: thư không có gì sai.',
  },

  unknown: {
    label: 'Chưa rõ',
    description: 'Lỗi không nêu lý do nào nhận ra được.',
    title: 'Gửi thư thất bại vì lý do chưa rõ',
    meaning:
      'Lỗi nói rằng có điều gì đó thất bại mà không nói là gì. Chỉ chữ số đầu của câu trả lời là đáng tin: 4 là tạm thời, 5 là vĩnh viễn.',
    causes: [
      'Máy chủ từ chối mà không nêu lý do, hoặc nêu theo cách riêng.',
      'Lỗi đến từ phần khác của chương trình, không phải từ việc gửi thư.',
      'Câu trả lời bị cắt hoặc bị sửa trước khi ghi vào log.',
    ],
    fixes: [
      'Đọc đầy đủ `error.response`, `error.command` và `error.code`.',
      'Nếu câu trả lời bắt đầu bằng 4, gửi lại sau; nếu bắt đầu bằng 5, sửa điều gì đó trước.',
      'Gửi một thư văn bản thuần ngắn cho người nhận khác để khoanh vùng.',
      'Hỏi nhà cung cấp, kèm nguyên văn câu trả lời và thời điểm.',
    ],
    publicText: 'Không gửi được thư.',
    avoid: 'Đừng gửi lại không giới hạn khi chưa biết lý do.',
  },
};
