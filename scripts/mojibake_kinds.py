"""The kinds into which the character model of `mojibake` divides characters; for mojibake-model.py."""

import unicodedata

# The kinds of characters, and for each how often it is met where nothing is counted (a share of all
# characters; only orders of magnitude matter).
PRIOR = {
    "space": 1e-1, "nbsp": 1.5e-3, "control": 2e-8, "c1": 1e-8, "digit": 2e-2, "lower": 5e-1, "upper": 3e-2,
    "latinLower": 3e-2, "latinUpper": 1.5e-3, "latinRare": 1e-7,
    "cyrillicLower": 2e-2, "cyrillicUpper": 1e-3, "greekLower": 1e-2, "greekUpper": 5e-4,
    "hebrew": 5e-3, "arabic": 1e-2, "indic": 1e-2, "hanzi": 1e-2, "hanziRare": 1e-4, "kana": 5e-3,
    "hangul": 5e-3, "hangulRare": 1e-6, "letter": 2e-3, "letterRare": 1e-7, "mark": 2e-6,
    "stop": 2e-2, "open": 2e-3, "close": 2e-3, "quote": 5e-3, "ascii": 5e-3,
    "openQuote": 1e-3, "closeQuote": 2e-3, "dash": 1.5e-3, "currency": 5e-5, "number": 1e-4,
    "law": 6e-5, "accent": 4e-6, "math": 1.5e-5, "box": 1e-6, "picture": 3e-5, "emoji": 6e-5,
    "cjkStop": 3e-3, "wide": 3e-5, "lost": 1e-6, "format": 2e-6, "presentation": 1e-6, "none": 1e-12,
}
KINDS = list(PRIOR)

COMMON_SYMBOLS = {
    "currency": {"€": 10, "£": 5, "¥": 2, "¢": 1}, "number": {"°": 8, "²": 3, "³": 2, "½": 4, "×": 3, "º": 5, "ª": 3, "¼": 1, "¾": 1, "±": 1, "µ": 1, "№": 2, "¹": 1},
    "law": {"©": 6, "®": 6, "™": 6, "§": 4, "†": 1}, "dash": {"–": 10, "—": 6, "…": 8, "•": 4, "·": 3, "\u00ad": 6}, "nbsp": {"\u00a0": 10},
    "math": {"−": 8, "∆": 3, "√": 2, "≈": 3, "≤": 3, "≥": 3, "∞": 3, "∑": 1, "∂": 1, "≠": 2}, "box": {"─": 3, "│": 3, "░": 1, "▒": 1, "▓": 1, "█": 2, "═": 1},
    "openQuote": {"“": 10, "‘": 5, "«": 5, "„": 3, "¿": 2, "¡": 2}, "closeQuote": {"’": 14, "”": 10, "»": 5},
    "accent": {"´": 8, "¨": 2, "¬": 1, "˜": 1, "¯": 1}, "cjkStop": {"。": 8, "，": 8, "、": 5, "「": 2, "」": 2, "：": 2, "！": 1, "？": 1},
    "picture": {"→": 3, "►": 2, "★": 2, "♥": 2, "❤": 2, "■": 1, "●": 2, "✓": 1, "☺": 1, "♪": 1, "♫": 1},
}


def level_one() -> set[str]:
    """Han characters that a national standard counts among the frequent ones."""
    found = set()
    rows = [("gb2312", 0xB0, 0xD7, 0xA1, 0xFE), ("big5", 0xA4, 0xC6, 0x40, 0xFE), ("shift_jis", 0x88, 0x98, 0x40, 0xFC)]
    for codec, first, last, low, high in rows:
        for lead in range(first, last + 1):
            for trail in range(low, high + 1):
                try:
                    char = bytes([lead, trail]).decode(codec)
                except UnicodeDecodeError:
                    continue
                if len(char) == 1 and unicodedata.category(char) == "Lo":
                    found.add(char)
    return found


def ks_x_1001() -> set[str]:
    found = set()
    for lead in range(0xB0, 0xC9):
        for trail in range(0xA1, 0xFF):
            found.add(bytes([lead, trail]).decode("euc_kr"))
    return found


HAN, HANGUL = level_one(), ks_x_1001()


# Letters of African alphabets among the phonetic ones.
AFRICAN = "ɑɓɔɖɗəɛɠɣɨɩɲʉʊʋ"


def kind(code: int) -> str:
    char = chr(code)
    if code in (0x20, 0x09, 0x0A, 0x0D): return "space"
    if code in (0xA0, 0x202F): return "nbsp"
    if code < 0x20 or code == 0x7F: return "control"
    if 0x80 <= code < 0xA0: return "c1"
    if 0x30 <= code <= 0x39: return "digit"
    if 0x61 <= code <= 0x7A: return "lower"
    if 0x41 <= code <= 0x5A: return "upper"
    if char in ".,;:!?": return "stop"
    if char in "([{<": return "open"
    if char in ")]}>": return "close"
    if char in "\"'`": return "quote"
    if code < 0x80: return "ascii"
    if char in "“‘„‚«‹¿¡‛‟": return "openQuote"
    if char in "’”»›": return "closeQuote"
    if char in "–—―…•·‐‑‒\u00ad": return "dash"
    if code == 0xFFFD: return "lost"
    if 0x200B <= code <= 0x200F or 0x202A <= code <= 0x202E or 0x2060 <= code <= 0x2064 or code == 0xFEFF: return "format"
    if char in "ºª°¹²³½¼¾×÷±µ№" or 0x2070 <= code <= 0x209F or 0x2150 <= code <= 0x218F: return "number"
    if char in "§¶©®™†‡‰′″": return "law"
    if 0xD800 <= code <= 0xDFFF: return "emoji"
    category = unicodedata.category(char)
    if category in ("Cn", "Co", "Cs", "Cc"): return "none"
    if category == "Sc": return "currency"
    if char in "¨¯´¸¬¦¤ˆ˜ˇ˘˙˛˝˚΄΅⌐": return "accent"
    if 0x2500 <= code <= 0x259F or 0x2320 <= code <= 0x2321: return "box"
    if 0x2200 <= code <= 0x22FF: return "math"
    if 0x2190 <= code <= 0x2BFF: return "picture"
    if 0x3000 <= code <= 0x303F or code in (0xFF0C, 0xFF01, 0xFF1F, 0xFF1A, 0xFF1B, 0xFF08, 0xFF09): return "cjkStop"
    if 0xFF01 <= code <= 0xFFEF: return "wide"
    if 0xFB00 <= code <= 0xFDFF or 0xFE70 <= code <= 0xFEFF: return "presentation"
    if 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF: return "hanzi" if char in HAN else "hanziRare"
    if 0xAC00 <= code <= 0xD7A3: return "hangul" if char in HANGUL else "hangulRare"
    if 0x3040 <= code <= 0x30FF: return "kana"
    name = unicodedata.name(char, "")
    if char in AFRICAN: return "latinLower"
    if code < 0x250 or 0x1E00 <= code <= 0x1EFF:
        if category in ("Lu", "Lt"): return "latinUpper"
        if category in ("Ll", "Lo"): return "latinLower"
    if 0x400 <= code <= 0x52F and category[0] == "L": return "cyrillicUpper" if category == "Lu" else "cyrillicLower"
    if 0x370 <= code <= 0x3FF and category[0] == "L": return "greekUpper" if category == "Lu" else "greekLower"
    if name.startswith("HEBREW") and 0x590 <= code <= 0x5FF: return "hebrew"
    if 0x600 <= code <= 0x77F and not name.startswith("SYRIAC"): return "arabic"
    if 0x900 <= code <= 0x109F or 0x1780 <= code <= 0x17FF: return "indic"
    if 0x300 <= code <= 0x36F: return "mark"
    if 0x531 <= code <= 0x58F or 0x10A0 <= code <= 0x10FF or 0x1200 <= code <= 0x139F or 0x1100 <= code <= 0x11FF: return "letter"
    return "letterRare"


KIND = [kind(code) for code in range(0x10000)]
