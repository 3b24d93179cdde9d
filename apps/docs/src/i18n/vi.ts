import type { Strings } from './en.ts';

/** Chuỗi giao diện tiếng Việt. Thuật ngữ theo bản dịch của catalog. */
export const vi: Strings = {
  tagline: 'Giải thích mọi lỗi gửi email',
  skip: 'Tới nội dung chính',
  nav: {
    label: 'Menu chính',
    codes: 'Mã lỗi',
    compare: 'So sánh',
    providers: 'Nhà cung cấp',
    guides: 'Hướng dẫn',
    why: 'Vì sao thư không gửi được?',
    home: 'Trang chủ',
    breadcrumb: 'Vị trí hiện tại',
    pages: 'Trang trước và trang sau',
    onThisPage: 'Trong trang này',
  },
  theme: 'Sáng hoặc tối',
  footer: {
    note: 'Phần mềm tự do theo giấy phép MIT. Không theo dõi, không cookie, không tải gì từ nơi khác.',
    reference: 'Tham chiếu API',
    openapi: 'OpenAPI',
    llms: 'llms.txt',
    markdown: 'Trang này ở dạng Markdown',
  },
  untranslated: 'Nội dung này chưa được dịch nên được hiển thị bằng tiếng Anh.',

  start: {
    title: 'mailwhy: giải thích mọi lỗi gửi email',
    heading: 'Vì sao email không gửi được?',
    lead: 'Dán thông báo lỗi vào đây. Bạn sẽ biết nó nghĩa là gì, vì sao xảy ra, sửa thế nào và gửi lại có ích không.',
    description:
      'Dán câu trả lời SMTP, lỗi nodemailer, nhật ký hoặc thư trả về để biết ý nghĩa, nguyên nhân và cách sửa. {count} mục; không có gì rời khỏi trình duyệt của bạn.',
    noCode: 'Không có thông báo lỗi nào để dán?',
    noCodeLink: 'Trả lời hai câu hỏi',
    popular: 'Được tra cứu nhiều nhất',
    families: 'Toàn bộ danh mục',
    familiesLead: '{count} mục, mỗi mục có nguyên nhân, cách sửa và nguyên văn lời của máy chủ.',
    packagesTitle: 'Trong mã nguồn của bạn',
    packagesLead:
      'Cùng danh mục đó ở dạng gói npm: chỉ một dòng là mọi lỗi của transporter nodemailer tự giải thích.',
    guidesTitle: 'Hướng dẫn',
    compareTitle: 'Hay bị nhầm lẫn',
    allGuides: 'Tất cả hướng dẫn',
    allComparisons: 'So sánh hai mã bất kỳ',
  },

  decoder: {
    label: 'Thông báo lỗi, nhật ký hoặc cả thư trả về',
    placeholder: 'Invalid login: 535-5.7.8 Username and Password not accepted…',
    privacy: 'Không có gì rời khỏi trình duyệt của bạn.',
    explain: 'Giải thích',
    clear: 'Xóa',
    share: 'Sao chép liên kết',
    shared: 'Đã sao chép liên kết. Liên kết chứa toàn bộ văn bản này.',
    tryLabel: 'Thử với',
    examples: {
      reply: 'một câu trả lời',
      error: 'một lỗi nodemailer',
      log: 'một đoạn nhật ký',
      bounce: 'một thư trả về',
    },
    result: 'Lời giải thích',
    howSure: 'Độ chắc chắn',
    openPage: 'Mọi điều về {code}',
    nothing:
      'Không nhận ra được gì trong văn bản này. Hãy dán dòng có mã ba chữ số, hoặc toàn bộ nội dung của đối tượng lỗi.',
    several: '{count} lỗi, {kinds} nguyên nhân khác nhau',
    cause: 'Nguyên nhân',
    count: 'Số lần',
    example: 'Lần đầu xuất hiện',
    bounceFound: 'Đây là thư trả về: {count} người nhận không nhận được thư.',
    bounceNone: 'Thư này không có báo cáo gửi thư; phần văn bản của nó được đọc thay thế.',
    recipient: 'Người nhận',
    failed: 'Không tải được lời giải thích. Hãy kiểm tra kết nối rồi thử lại.',
    spans: {
      reply: 'mã trả lời',
      enhanced: 'mã trạng thái mở rộng',
      wording: 'lời lẽ đã biết',
    },
    noscript:
      'Công cụ giải mã chạy trong trình duyệt và cần JavaScript. Danh sách mã lỗi thì không cần.',
  },

  codes: {
    title: 'Tất cả mã lỗi SMTP và nodemailer',
    description:
      'Mọi mã trả lời SMTP, mã trạng thái mở rộng và lỗi nodemailer: ý nghĩa, có nên gửi lại không và ai phải xử lý.',
    lead: 'Tra theo con số, hoặc gõ vài từ trong thông báo lỗi.',
    filter: 'Lọc danh sách này',
    shown: 'Đang hiện {count} mục',
    code: 'Mã',
    meaning: 'Ý nghĩa',
    again: 'Gửi lại?',
    aliasTitle: '{code} được giải thích ở mục {id}',
  },

  code: {
    allWordings: 'Tất cả {count} cách diễn đạt đi kèm {code}',
    wordingsTitle: 'Máy chủ nói gì khi trả về {code}',
    wordingsDescription:
      'Nguyên văn những gì máy chủ và nhà cung cấp thư gửi kèm {code}, và ý nghĩa của từng câu.',
    saidBy: '{name} trả lời như vậy',
    codeComment: {
      transporter: 'một lần, ở nơi tạo transporter',
      retry: 'mili giây; undefined nếu chờ cũng vô ích',
      queue: 'hàng đợi của bạn',
      log: 'cho bạn: tiêu đề, nguyên nhân, cách sửa, không lộ bí mật',
      user: 'cho người dùng: không lộ thông tin nội bộ',
      remove: 'đừng gửi tới địa chỉ này nữa',
      unknown: 'có thể đã được gửi: gửi lại có thể thành hai thư',
    },
    noError: 'nodemailer không báo lỗi: `sendMail` hoàn tất bình thường.',
    entry: 'Thông tin',
    severalCodes: 'Các mã trong nhóm',
    membersWordings: 'Các mục trong nhóm này',
    pickOther: 'mã khác…',
  },

  compare: {
    title: 'So sánh hai mã lỗi',
    description:
      'Đặt hai mã lỗi SMTP hoặc nodemailer bất kỳ cạnh nhau: khác nhau ở đâu, bạn đang gặp mã nào và phải làm gì.',
    lead: 'Chọn hai mã bất kỳ: mã trả lời, mã trạng thái mở rộng, lỗi nodemailer hoặc cách diễn đạt của nhà cung cấp.',
    first: 'Mã thứ nhất',
    second: 'Mã thứ hai',
    go: 'So sánh',
    popular: 'Hay bị nhầm lẫn',
    others: 'So sánh với mã khác',
    unknown: 'Không có “{code}” trong danh mục.',
    same: 'Cả hai là cùng một mục.',
    loading: 'Đang so sánh…',
    attribute: 'Đặc điểm',
    fullPage: 'Mọi điều về {code}',
    when: 'Bạn đang gặp {code} nếu',
    do: 'Khi đó',
    causesOf: 'Nguyên nhân của {code}',
    fixesOf: 'Cách xử lý {code}',
    moreOf: 'Nói thêm về {code}',
    stepsOf: 'Nên làm gì với {code}',
    noscript: 'So sánh hai mã bất kỳ cần JavaScript. Các cặp dưới đây thì không cần.',
  },

  providers: {
    title: 'Nhà cung cấp và máy chủ thư nói gì',
    description:
      'Nguyên văn thông báo lỗi của Gmail, Microsoft, Yahoo, Amazon SES cùng nhiều nhà cung cấp và máy chủ thư khác, kèm ý nghĩa.',
    lead: 'Cùng một con số nhưng mỗi nhà cung cấp hiểu một kiểu. Lời lẽ của họ mới cho biết rõ.',
    provider: 'Nhà cung cấp',
    server: 'Máy chủ và trình gửi thư',
    count: '{count} cách diễn đạt',
    oneTitle: 'Lỗi SMTP của {name}',
    oneDescription:
      'Mọi thông báo lỗi đã biết của {name}, nguyên văn, kèm ý nghĩa và cách khắc phục.',
  },

  guides: {
    title: 'Hướng dẫn',
    description: 'Để thư đến nơi: đăng nhập, TLS, giới hạn gửi, thư trả về và các gói mailwhy.',
    lead: 'Những câu trả lời dài hơn.',
    notTranslated: 'bằng tiếng Anh',
  },

  why: {
    title: 'Vì sao thư không gửi được? Tìm hiểu khi không có mã lỗi',
    heading: 'Vì sao thư không gửi được?',
    description:
      'Không có mã lỗi trong tay? Trả lời hai câu hỏi để tìm ra nguyên nhân: đăng nhập, kết nối, bị từ chối, thất lạc hay vào spam.',
    lead: 'Chọn điều giống trường hợp của bạn nhất. Mỗi nhánh đều dẫn tới một nguyên nhân và cách xử lý.',
    probably: 'Nhiều khả năng là',
    check: 'Kiểm tra trước',
    readOn: 'Đọc tiếp',
  },

  reference: {
    title: 'Tham chiếu API',
    description:
      'Mọi hàm và kiểu của các gói mailwhy: chữ ký, tham số, giá trị trả về, lỗi ném ra, ví dụ.',
    lead: 'Những gì các gói xuất ra, lấy từ docstring.',
    oneTitle: '{name}: tham chiếu API',
    returns: 'Trả về',
    throws: 'Ném ra',
    see: 'Xem',
    helpers: 'Các kiểu được nhắc đến trong chữ ký nhưng không import được',
    isDefault: 'cũng là export mặc định',
    kinds: { function: 'hàm', type: 'kiểu', constant: 'hằng' },
  },

  search: {
    open: 'Tìm kiếm',
    label: 'Tìm theo mã hoặc từ khóa',
    placeholder: '535, mật khẩu ứng dụng, hộp thư đầy…',
    hint: 'Một mã, vài từ hoặc cả câu trả lời',
    results: '{count} kết quả',
    none: 'Không tìm thấy. Hãy dán toàn bộ thông báo lỗi ở trang chủ.',
    recognised: 'Đã nhận ra',
    close: 'Đóng',
    failed: 'Không tải được chỉ mục.',
    guide: 'Hướng dẫn',
  },

  notFound: {
    title: 'Không tìm thấy trang',
    lead: 'Không có trang nào ở địa chỉ này.',
    help: 'Hãy tìm theo mã, hoặc dán thông báo lỗi ở trang chủ.',
  },
};
