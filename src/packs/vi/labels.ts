import type {Rule} from '../../matching/rule.ts'

const r = String.raw

/** Labels, counters and short notes that stand alone: Vietnamese. */
export const labelRules: readonly Rule[] = [
  {
    id: 'readers-are-interested',
    category: 'related',
    why: 'A label before the headline of another article or film.',
    caseSensitive: true,
    match: r`[>»→*•\s-]{0,4}(?:(?:Bạn đọc quan tâm|Độc giả quan tâm|BẠN ĐỌC QUAN TÂM|Bài viết hay|Gợi ý cho bạn|Gợi ý đọc thêm|Bài nên đọc|Cùng chủ đề|Tin cùng chủ đề|Bài cùng chủ đề|Xem lại) ?[:|>»-]|\[Video\]|\[VIDEO\]|\[Clip\]|\[CLIP\]|\[Ảnh\]|\[ẢNH\]|\[Photo\]|\[Infographic\]|\[INFOGRAPHIC\]|\[Megastory\]|\[Podcast\]) ?[:|>»-]? ?["“‘]?[\p{Lu}\d].{8,160}[^.!:;,]`,
    remove: ['Bạn đọc quan tâm: Lịch phà ra đảo tuần này', '[Video] Cận cảnh cây cầu sắp sửa'],
    keep: ['[Video] cho thấy cây cầu sập.']
  },
  {
    id: 'more-buttons',
    category: 'nav',
    why: 'Buttons that lead to more, or read the text out.',
    match: r`(?:chi tiết(?: vui lòng)? xem tại đây|(?:click|nhấp|bấm|nhấn)(?: vào đây| vào)? để (?:xem|đọc|nghe|tải)(?: thêm| tiếp| chi tiết| ngay)?|(?:video|bài|tin) đang được (?:xem|đọc) nhiều(?: nhất)?|lấy link|link (?:bài )?gốc(?: copy link)?|(?:nghe|phát) (?:audio|podcast|âm thanh)(?: bài viết| bài báo)?|giọng đọc ?:? ?[^.!?]{0,24}|\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d|(?:tin|bài)(?: viết)? (?:cũ|mới) hơn|bài (?:viết )?trước(?: đó)? ?[|/→←–-]? ?bài (?:viết )?(?:sau|tiếp|kế)(?: đó| theo)?|(?:số )?lượt (?:đọc|xem|truy cập) ?: ?\d[\d.,]{0,9}|đọc trong (?:khoảng )?\d{1,2} phút|thời gian đọc ?: ?\d{1,2} phút)[.:!»>]{0,2}`,
    remove: [
      'Chi tiết xem tại đây.',
      'Click để xem thêm',
      'Bài viết trước đó Bài viết sau đó',
      '0:00 / 3:25'
    ],
    keep: ['Chi tiết xem tại đây thì rõ, ông nói.']
  },
  {
    id: 'sponsored-label',
    category: 'ad',
    why: 'Says that somebody paid for the text, or where it goes on.',
    match: r`(?:(?:bài viết|nội dung|tin bài|chuyên mục|chuyên trang) (?:được tài trợ|tài trợ|quảng cáo|hợp tác|được thực hiện bởi nhà tài trợ)|tài trợ|quảng cáo ?[-–|:(]{1,2} ?(?:tiếp tục đọc|đọc tiếp|cuộn xuống|nội dung tiếp tục)[^.!?]{0,40})[.:)]?`,
    remove: ['Bài viết được tài trợ', 'Quảng cáo - Tiếp tục đọc bên dưới'],
    keep: ['Tài trợ cho cây cầu là dân làng.']
  },
  {
    id: 'readers-may-follow',
    category: 'subscribe',
    why: 'Says where readers may follow the paper.',
    at: 'edge',
    match: r`(?:quý )?(?:độc giả|bạn đọc|khán giả|quý vị|bạn)(?: cũng)? có thể (?:theo dõi|đón đọc|đón xem|cập nhật|xem) [^.!?]{3,70} (?:trên|tại|qua) [^.!?]{0,40}(?:zalo|facebook|fanpage|youtube|ứng dụng|google|kênh|app|tiktok|website|trang web)[^.!?]{0,60}[.!]?`,
    remove: ['Độc giả có thể theo dõi tin tức trên ứng dụng Zalo của báo'],
    keep: ['Bạn có thể theo dõi đàn cò trên cánh đồng.']
  },
  {
    id: 'day-in-words',
    category: 'credit',
    why: 'The day of publication in words, or the time of day, above the text.',
    at: 'head',
    match: r`(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? )?ngày \d{1,2} tháng \d{1,2},? năm 20\d\d(?:[ ,|•-]{1,3}\d{1,2}[:h]\d\d)?|(?:hôm qua|hôm nay)(?:,| lúc)? \d{1,2}[:h]\d\d`,
    remove: ['Thứ Sáu, ngày 15 tháng 3 năm 2020', 'Hôm qua 21:05'],
    keep: ['Hôm qua 21:05 phà rời bến.', 'Ngày 15 tháng 3 năm 2020 cầu khánh thành.']
  },
  {
    id: 'posted-by',
    category: 'credit',
    why: 'Who put the article on the page.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:Đăng bởi|Được đăng bởi|Viết bởi|Người đăng|Người viết|Tác giả|Bởi|By|Post by|Posted by) ?:? ?(?:[Aa]dmin|ADMIN|BBT|Ban [Bb]iên tập|\p{Lu}\p{Ll}{0,6} \p{Lu}\p{Ll}{0,6}(?: \p{Lu}\p{Ll}{0,6})?(?: \p{Lu}\p{Ll}{0,6})?)(?: ?[-–|•,] ?[^.!?]{2,40})?`,
    remove: ['Bởi Admin', 'Đăng bởi: Hồng Lúa'],
    keep: ['Bởi Trời mưa nên phà nghỉ.', 'Tác giả là người làng.']
  },
  {
    id: 'comment-fields',
    category: 'comment',
    why: 'Fields and notes of the comment form.',
    match: r`(?:(?:ý kiến|bình luận|nhận xét|phản hồi|cảm nhận) của bạn(?: về bài viết)?[ :?*]{0,3}|chưa có (?:bình luận|ý kiến|nhận xét)(?: nào)?[.,!]? ?(?:hãy là người đầu tiên[^.!?]{0,40})?[.!]?|(?:tên|họ tên|họ và tên|email|trang web|website|nội dung|tên của bạn|email của bạn) ?\*)`,
    remove: ['Bình luận của bạn', 'Chưa có bình luận. Hãy là người đầu tiên!', 'Tên *'],
    keep: ['Ý kiến của bạn rất đáng quý, ông nói.']
  },
  {
    id: 'posted-in',
    category: 'taxonomy',
    why: 'Where a blog has filed the article.',
    caseSensitive: true,
    at: 'edge',
    match: r`(?:Đăng trong|Được đăng trong|Đã đăng trong|Posted in|Danh mục|Bài viết thuộc chuyên mục) ?:? ?\p{Lu}[^.!?]{2,40}(?:(?: ?[|•,] ?| )(?:[Tt]ag|[Tt]ừ khóa|[Gg]ắn thẻ|[Tt]hẻ)[^.!?]{2,80})?`,
    remove: ['Đăng trong Tin tức', 'Đăng trong Đời sống | Tag cầu, phà'],
    keep: ['Đăng trong sổ làng.']
  }
]
