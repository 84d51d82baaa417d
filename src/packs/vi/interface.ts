import type {Rule} from '../../matching/rule.ts'

const r = String.raw

const sections =
  '(?:trang chủ|thời sự|tin tức|tin mới|tin nóng|tin nhanh|chính trị|xã hội|thế giới|kinh doanh|kinh tế|giải trí|thể thao|pháp luật|giáo dục|sức khỏe|sức khoẻ|đời sống|du lịch|khoa học|công nghệ|số hóa|xe|ô tô|xe máy|ý kiến|góc nhìn|tâm sự|cười|video|podcasts?|ảnh|infographic|bất động sản|tài chính|chứng khoán|văn hóa|văn hoá|bóng đá|nhịp sống trẻ|giới trẻ|quốc tế|trong nước|quân sự|bạn đọc|tư vấn|phóng sự|hồ sơ|multimedia|emagazine|e-magazine|longform|làm đẹp|thời trang|ẩm thực|gia đình|tình yêu|sao việt|sao|hậu trường|phim|nhạc|game|chuyển động|địa phương|media|an ninh|an ninh hình sự|hình sự|dân sinh|giao thông|môi trường|thị trường|tiêu dùng|nông nghiệp|việc làm)'

/** Menus, prompts, counters and footers: Vietnamese. */
export const interfaceRules: readonly Rule[] = [
  {
    id: 'section-menu',
    category: 'nav',
    why: 'The section of the article, or the menu of sections, above the text.',
    at: 'first',
    match: `${sections}|menu|aff cup 20\\d\\d|world cup 20\\d\\d|euro 20\\d\\d`,
    then: {lines: 30, match: sections},
    remove: ['Thời sự', 'Pháp luật\nGiáo dục\nSức khỏe'],
    keep: ['Thời sự làng tôi không có gì mới.']
  },
  {
    id: 'breadcrumb',
    category: 'nav',
    why: 'The path of sections to the article.',
    at: 'head',
    match: r`(?:trang chủ|home) ?[>»›/|] ?[^.!?]{2,140}`,
    remove: ['Trang chủ > Thời sự > Làng mới', 'Trang chủ » Đời sống'],
    keep: ['Trang chủ của làng có ba mục.']
  },
  {
    id: 'linked-headline',
    category: 'related',
    why: 'A label and the headline of another article.',
    match: r`[-•*>»👉▶ ]{0,4}(?:có thể bạn (?:quan tâm|muốn biết|thích|chưa biết|cần)|bạn có thể (?:quan tâm|thích)|bạn đang quan tâm|tham khảo thêm|tham khảo ngay|tin liên quan|bài liên quan|bài viết liên quan|bài viết tham khảo|tìm hiểu thêm|tìm hiểu ngay|xem ngay|xem lại|xem chi tiết|đọc ngay|đọc lại|đừng bỏ lỡ|tin cùng chuyên mục|tin nổi bật|tin mới nhất|bài đọc nhiều|mời bạn xem thêm|mời xem|click xem thêm|>>> xem thêm|xem thêm bài viết|xem thêm video)(?:[^.:!?]{0,20})[:：>] ?.{5,180}|\(?>>> ?.{6,180}`,
    remove: ['Có thể bạn quan tâm: Cách nấu canh chuối ngon?', '👉 Tham khảo thêm: Chợ nổi họp lại'],
    keep: ['Có thể bạn quan tâm đến điều ông nói.']
  },
  {
    id: 'linked-bracket',
    category: 'related',
    why: 'The same in brackets inside a paragraph.',
    scope: 'span',
    match: r`[(\[](?:xem thêm|đọc thêm|tin liên quan|xem tiếp|tham khảo thêm|có thể bạn quan tâm) ?[:：>] ?[^()\[\]]{5,140}[)\]]`,
    remove: ['Chợ nổi họp lại ⟦(Xem thêm: Phà lại chạy ra đảo)⟧ sau mùa lũ.'],
    keep: ['Chợ nổi (xem thêm bản đồ trang sau) họp lại.']
  },
  {
    id: 'button',
    category: 'nav',
    why: 'Buttons of a news page, each a line of its own.',
    match: r`(?:xem tất cả|xem toàn bộ|xem thêm|xem chi tiết|xem tiếp|thu gọn|mở rộng|mục lục(?: bài viết| nội dung)?|nội dung chính|nội dung bài viết|tìm kiếm|đăng nhập|đăng ký|đăng xuất|đóng|bài (?:viết )?(?:trước|sau|cũ hơn|mới hơn|tiếp theo|kế tiếp)(?: ?[:→»>] ?.{4,140})?|trang (?:trước|sau|tiếp)|trở về|trở lại|quay lại|quay về đầu trang|lên đầu trang|về đầu trang|nghe đọc bài|nghe bài viết|nghe tin|nghe audio|nghe podcast|giọng nam|giọng nữ|giọng miền (?:nam|bắc)|cỡ chữ|cỡ chữ:.{0,20}|a a|aa|in bài|in trang|in tin|lưu bài|lưu tin|lưu|copy link|sao chép liên kết|đã sao chép|chia sẻ:?|chia sẻ bài viết:?|chia sẻ ngay|theo dõi|theo dõi:|theo dõi chúng tôi|tắt|xóa|hủy|gửi|gửi đi|bản in|bản đồ trang|sitemap|rss|liên hệ|liên hệ tòa soạn|quảng cáo|đặt báo|đường dây nóng|thông tin tòa soạn|chuyển đến nội dung(?: chính)?|bỏ qua nội dung|skip to content)[.:… »>]{0,3}`,
    remove: ['Xem tất cả »', 'Mục lục', 'Bài trước: Chợ nổi họp lại', 'Nghe đọc bài'],
    keep: ['Gửi đi rồi, ông mới hối hận.']
  },
  {
    id: 'video-caption',
    category: 'media',
    why: 'The title of a video that stood here.',
    match: r`(?:clip|video|video clip|videos) ?[:：] ?.{10,140}[^.!?:;,"”)]`,
    remove: ['Clip: Dân làng đón chuyến phà đầu tiên sau ba tuần', 'VIDEO: Chợ nổi họp lại sau mùa lũ'],
    keep: ['Video: ông quay lại cảnh cây cầu. Hôm sau cả làng xem.']
  },
  {
    id: 'counter',
    category: 'nav',
    why: 'How often a page was read, liked or commented on.',
    match: r`(?:(?:lượt xem|lượt đọc|lượt thích|đã đọc|đã xem|số lượt xem|thích|chia sẻ|bình luận)[: ]{1,2}\(?\d[\d.,]{0,8}k?\)?|\d[\d.,]{0,8}k? ?(?:lượt xem|lượt đọc|lượt thích|lượt chia sẻ|bình luận|người xem|người thích|views?))(?:[ |•·-]{1,3}(?:lượt xem|\d[\d.,]{0,8}k? (?:bình luận|lượt thích|chia sẻ)))?`,
    remove: ['1.234 lượt xem', 'Lượt xem: 56', '0 bình luận'],
    keep: ['Chia sẻ 3 điều ông biết']
  },
  {
    id: 'comment-form',
    category: 'comment',
    why: 'Labels and notes of the comment form.',
    match: r`(?:trả lời(?: hủy)?|hủy trả lời|để lại (?:một )?(?:bình luận|trả lời|phản hồi|nhận xét)(?: của bạn)?|viết bình luận(?: của bạn)?(?:\.\.\.)?|nhập bình luận.{0,30}|chia sẻ ý kiến của bạn.{0,30}|ý kiến \(?\d{0,4}\)?|tất cả bình luận|bình luận mới nhất|bình luận hay nhất|chưa có bình luận(?: nào)?|không có bình luận(?: nào)?|bình luận đã (?:bị )?đóng|(?:địa chỉ )?email của bạn sẽ không được (?:hiển thị|công bố).{0,90}|các trường bắt buộc được đánh dấu.{0,4}|lưu tên (?:của )?(?:tôi|bạn), email.{0,120}|bạn (?:cần|phải) đăng nhập để.{0,40}|vui lòng đăng nhập để.{0,40}|vui lòng nhập (?:tiếng việt|nội dung).{0,40}|đánh giá bài viết.{0,20}|bạn thấy bài viết.{0,40}|báo cáo lỗi|mời bạn (?:thảo luận|bình luận).{0,40}|thảo luận tại đây|đọc nhiều bình luận)[.!:]{0,3}`,
    remove: [
      'Để lại một bình luận',
      'Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *',
      'Trả lời'
    ],
    keep: ['Trả lời câu hỏi ấy, ông chỉ cười.']
  },
  {
    id: 'footer',
    category: 'legal',
    why: 'The editors, the licence and the address of the paper, in its footer.',
    at: 'tail',
    match: r`(?:giấy phép (?:số|hoạt động|thiết lập|xuất bản|gpđkkd)|gp số|tổng biên tập ?:|phó tổng biên tập|chịu trách nhiệm (?:nội dung|quản lý)|cơ quan chủ quản|đơn vị chủ quản|tòa soạn ?:|toà soạn ?:|trụ sở(?: chính| tòa soạn)? ?:|hotline ?:|đường dây nóng ?:|liên hệ quảng cáo ?:?|điện thoại(?: tòa soạn)? ?: ?[\d(+]|email ?: ?\S{3,30}@|® |chỉ được phát hành lại|cấm sao chép|không sao chép|vui lòng không (?:sao chép|copy)|ghi rõ nguồn|báo điện tử [^.]{2,40}giấy phép).{0,220}`,
    remove: [
      'Giấy phép số 12/GP-BTTTT',
      'Tổng biên tập: Nguyễn Lúa',
      'Hotline: 0900 000 000',
      'Tòa soạn: Số 1, phố Làng Mới'
    ],
    keep: ['Giấy phép của ông đã hết hạn.']
  },
  {
    id: 'prompt',
    category: 'subscribe',
    why: 'Asks readers to follow, to subscribe or to write.',
    match: r`(?:(?:hãy |mời (?:bạn|các bạn|quý vị|quý độc giả|độc giả) |bấm |nhấn |ấn |đừng quên )(?:theo dõi|đăng ký|like|nhấn|tham gia|tải|cài đặt|follow|quan tâm)[^.\n]{0,60}(?:fanpage|facebook|zalo|youtube|google news|telegram|tiktok|kênh|bản tin|ứng dụng|app)[^.\n]{0,80}[.!]?|(?:tải|cài đặt) ứng dụng[^.]{0,60}|đăng ký (?:mua báo|đọc báo|nhận bản tin|theo dõi|kênh|email)[^.\n]{0,60}|mọi (?:thông tin|ý kiến|đóng góp|thắc mắc)[^.\n]{0,60}(?:gửi về|liên hệ|xin gửi|vui lòng)[^\n]{0,100}|(?:bạn|độc giả|quý vị) có (?:thông tin|câu chuyện|ý kiến)[^.\n]{0,60}(?:gửi|liên hệ)[^\n]{0,100}|video hot:?.{0,80}|\* ?mời (?:quý )?(?:độc giả|bạn đọc|khán giả).{4,120})`,
    remove: [
      'Hãy theo dõi fanpage của chúng tôi',
      'Mọi ý kiến đóng góp xin gửi về hộp thư làng',
      'Tải ứng dụng Làng Mới'
    ],
    keep: ['Hãy theo dõi mực nước, ông dặn.', 'Mọi ý kiến đều được ghi lại.']
  }
]
