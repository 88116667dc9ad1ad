"""Currencies as newspapers write them: signs, codes and names, and what shows whose dollars or rupees they are."""

from dataclasses import dataclass
from decimal import Decimal

from factcheck.values.quantities.number_tokens import Tokens

OPEN = "?"  # "200 crowns": nothing in the text tells whose

SIGNS = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₴": "UAH", "₽": "RUB", "₹": "INR", "₺": "TRY", "₪": "ILS",
    "₩": "KRW", "₦": "NGN", "₫": "VND", "฿": "THB", "₱": "PHP", "₸": "KZT", "₼": "AZN", "₾": "GEL", "֏": "AMD",
}  # fmt: skip
# The letters before a dollar sign ("A$20", "US$5.4 billion").
DOLLARS = {
    "us": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "nz": "NZD", "hk": "HKD", "s": "SGD",
    "nt": "TWD", "r": "BRL", "mx": "MXN", "j": "JMD",
}  # fmt: skip
CODES = frozenset(
    "USD EUR GBP JPY CHF CNY RMB AUD CAD NZD HKD SGD UAH RUB INR PKR LKR BDT BRL MXN ZAR TRY PLN CZK HUF RON BGN SEK "
    "NOK DKK ISK ILS SAR AED QAR KWD EGP NGN KES GHS ETB KRW TWD THB VND IDR MYR PHP KZT AZN GEL AMD BYN MDL RSD "
    "ARS CLP COP PEN".split()
)
CODE_TODAY = {"RMB": "CNY"}


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency name: whose it is when the text does not say, and whose it is when it names one of these lands.

    The lands are beginnings of words, so that "Pakistan" and "Pakistani" both show the rupee's country.
    """

    unless_told: str
    lands: tuple[tuple[str, str], ...] = ()
    part: Decimal = Decimal(1)


DOLLAR = Currency(
    "USD",
    (("u.s", "USD"), ("us", "USD"), ("american", "USD"), ("austral", "AUD"), ("canad", "CAD"), ("zealand", "NZD"),
     ("kong", "HKD"), ("singapore", "SGD"), ("taiwan", "TWD"), ("jamaica", "JMD"), ("zimbabwe", "ZWL"),
     ("namibia", "NAD"), ("fiji", "FJD")),
)  # fmt: skip
POUND = Currency(
    "GBP",
    (("british", "GBP"), ("egypt", "EGP"), ("leban", "LBP"), ("syria", "SYP"), ("sudan", "SDG"), ("sterling", "GBP")),
)
RUPEE = Currency(
    "INR",
    (("india", "INR"), ("pakistan", "PKR"), ("lanka", "LKR"), ("nepal", "NPR"), ("mauriti", "MUR"), ("seychel", "SCR")),
)
ROUBLE = Currency("RUB", (("russia", "RUB"), ("belarus", "BYN")))
PESO = Currency(
    OPEN,
    (("mexic", "MXN"), ("argentin", "ARS"), ("chile", "CLP"), ("colombia", "COP"), ("philippin", "PHP"),
     ("filipin", "PHP"), ("uruguay", "UYU"), ("cuba", "CUP"), ("dominican", "DOP")),
)  # fmt: skip
CROWN = Currency(
    OPEN,
    (("norw", "NOK"), ("swed", "SEK"), ("danish", "DKK"), ("denmark", "DKK"), ("iceland", "ISK"), ("czech", "CZK")),
)
DINAR = Currency(
    OPEN,
    (("serbia", "RSD"), ("iraq", "IQD"), ("kuwait", "KWD"), ("jordan", "JOD"), ("algeria", "DZD"), ("tunisia", "TND"),
     ("libya", "LYD"), ("bahrain", "BHD"), ("macedonia", "MKD")),
)  # fmt: skip
DIRHAM = Currency(OPEN, (("emirat", "AED"), ("dubai", "AED"), ("uae", "AED"), ("u.a.e", "AED"), ("morocc", "MAD")))
RIYAL = Currency(OPEN, (("saudi", "SAR"), ("qatar", "QAR"), ("yemen", "YER"), ("oman", "OMR")))
RIAL = Currency(OPEN, (("iran", "IRR"), ("yemen", "YER"), ("oman", "OMR")))
FRANC = Currency(
    OPEN,
    (("swiss", "CHF"), ("switzerland", "CHF"), ("congo", "CDF"), ("rwanda", "RWF"), ("burundi", "BIF"),
     ("guinea", "GNF"), ("djibout", "DJF"), ("cfa", "XOF"), ("senegal", "XOF"), ("ivor", "XOF"), ("cameroon", "XAF")),
)  # fmt: skip
SHILLING = Currency(OPEN, (("kenya", "KES"), ("uganda", "UGX"), ("tanzania", "TZS"), ("somali", "SOS")))
LEU = Currency(OPEN, (("romania", "RON"), ("moldov", "MDL")))
MANAT = Currency("AZN", (("azerbaij", "AZN"), ("turkmen", "TMT")))

NAMES: dict[str, Currency] = {
    "dollar": DOLLAR, "dollars": DOLLAR, "bucks": DOLLAR,
    "pound": POUND, "pounds": POUND, "quid": POUND,
    "pence": Currency("GBP", part=Decimal("0.01")),
    "rupee": RUPEE, "rupees": RUPEE, "rs": RUPEE,
    "rouble": ROUBLE, "roubles": ROUBLE, "ruble": ROUBLE, "rubles": ROUBLE,
    "peso": PESO, "pesos": PESO,
    "crown": CROWN, "crowns": CROWN, "krone": CROWN, "kroner": CROWN,
    "krona": Currency("SEK", CROWN.lands), "kronor": Currency("SEK"),
    "koruna": Currency("CZK"), "korunas": Currency("CZK"), "korun": Currency("CZK"),
    "dinar": DINAR, "dinars": DINAR, "dirham": DIRHAM, "dirhams": DIRHAM,
    "riyal": RIYAL, "riyals": RIYAL, "rial": RIAL, "rials": RIAL,
    "franc": FRANC, "francs": FRANC, "shilling": SHILLING, "shillings": SHILLING,
    "leu": LEU, "lei": LEU, "manat": MANAT, "manats": MANAT,
    "euro": Currency("EUR"), "euros": Currency("EUR"), "yen": Currency("JPY"),
    "yuan": Currency("CNY"), "renminbi": Currency("CNY"),
    "hryvnia": Currency("UAH"), "hryvnias": Currency("UAH"), "hryvnya": Currency("UAH"), "hryvnyas": Currency("UAH"),
    "hryvna": Currency("UAH"), "hryvnas": Currency("UAH"), "hryven": Currency("UAH"),
    "lira": Currency("TRY", (("leban", "LBP"), ("turk", "TRY"))), "liras": Currency("TRY"),
    "rand": Currency("ZAR"), "reais": Currency("BRL"), "reals": Currency("BRL"), "baht": Currency("THB"),
    "ringgit": Currency("MYR"), "rupiah": Currency("IDR"), "shekel": Currency("ILS"), "shekels": Currency("ILS"),
    "zloty": Currency("PLN"), "zlotys": Currency("PLN"), "złoty": Currency("PLN"), "zł": Currency("PLN"),
    "forint": Currency("HUF"), "forints": Currency("HUF"), "lev": Currency("BGN"), "leva": Currency("BGN"),
    "naira": Currency("NGN"), "cedi": Currency("GHS"), "cedis": Currency("GHS"), "birr": Currency("ETB"),
    "tenge": Currency("KZT"), "lari": Currency("GEL"), "dram": Currency("AMD"), "drams": Currency("AMD"),
    "taka": Currency("BDT"), "won": Currency("KRW"), "dong": Currency("VND"),
    "cent": Currency("USD", part=Decimal("0.01")), "cents": Currency("USD", part=Decimal("0.01")),
}  # fmt: skip

# "20 won" may be a verb and its subject, "10 pounds" a weight, "12 quid" is plain: these want more.
SHY = frozenset({"won", "dong", "pound", "pounds", "crown", "crowns", "rand", "lira", "real"})
SPEAKS_OF_MONEY = frozenset(
    "pay pays paid paying payment cost costs costing price priced worth fee fees fine fined salary wage wages earn "
    "earns earned spend spent spending bill debt loan tax donate donated raise raised buy bought sell sold owe owed "
    "income budget compensation charge charged bribe ransom reward prize currency exchange shares stock offer offered "
    "bid refund voucher".split()
)
SPEAKS_OF_MONEY_BEFORE = 8  # tokens


_STEMS = frozenset(stem for currency in NAMES.values() for stem, _ in currency.lands)
# dollars and pounds are told by the words right before them alone, see `currency_after`
_OF_SEVERAL_LANDS = frozenset({"rs", *(n for n, c in NAMES.items() if c.lands and c not in (DOLLAR, POUND))})
_STEM_LENGTHS = range(2, max(map(len, _STEMS)) + 1)


def lands_of(tokens: Tokens) -> frozenset[str]:
    """The beginnings of land names that occur in the text, capitalised; they tell whose rupees or pesos are meant.

    None are looked for where nothing of the kind is spoken of.
    """
    if not tokens.has_any(_OF_SEVERAL_LANDS):
        return frozenset()
    return frozenset(low[:length] for low in tokens.capitals() for length in _STEM_LENGTHS if low[:length] in _STEMS)


def _told(currency: Currency, stems: frozenset[str]) -> str:
    """Whose currency it is, given the lands named: the only one that fits, or `unless_told`; several leave it open."""
    codes = {code for stem, code in currency.lands if stem in stems}
    if currency.unless_told in codes or not codes:
        return currency.unless_told if len(codes) < 2 else OPEN
    return codes.pop() if len(codes) == 1 else OPEN


def currency_before(tokens: Tokens, place: int, lands: frozenset[str]) -> tuple[int, str] | None:
    """The currency that ends just before token `place` ("$", "US$", "EUR", "Rs."): its first token and code."""
    before = tokens[place - 1]
    if before.low in SIGNS:
        letters = tokens[place - 2].text.replace(".", "")
        near = before.glued or (len(letters) > 1 and letters.isupper())  # A$20, US$20, US $20, not "Vitamin A $20"
        if before.low == "$" and near and letters.lower() in DOLLARS:
            return place - 2, DOLLARS[letters.lower()]
        return place - 1, SIGNS[before.low]
    if before.glued and tokens.low(place - 2) == "$" and before.low in DOLLARS and tokens[place].glued:
        return place - 2, DOLLARS[before.low]  # $A20
    if before.text in CODES:
        return place - 1, CODE_TODAY.get(before.text, before.text)
    dot = 1 if before.low == "." and before.glued else 0
    if tokens[place - 1 - dot].text == "Rs":
        return place - 1 - dot, _told(RUPEE, lands)
    return None


# "12 p.m."; "720p video": the lines of a picture. A thousand pence and more are written in pounds ("1080p").
AFTER_NO_PENCE = frozenset(
    "m video videos hd resolution display displays screen screens camera footage tv recording monitor stream "
    "streams".split()
)


def currency_after(
    tokens: Tokens, place: int, lands: frozenset[str], *, large: bool, from_token: int
) -> tuple[int, str, Decimal] | None:
    """The currency that begins at token `place`: the token after it, its code, and the part of it that is counted.

    `large` tells that the number is one people write for sums (a scale word, thousands); `from_token` is where the
    number begins, for names such as "pounds" that want words about money before them.
    """
    token = tokens[place]
    if token.low in SIGNS and tokens[place + 1].shape != "digits":
        return place + 1, SIGNS[token.low], Decimal(1)
    if token.text in CODES:
        return place + 1, CODE_TODAY.get(token.text, token.text), Decimal(1)
    if token.low == "p" and token.glued and not large and tokens.low(place + 1) not in AFTER_NO_PENCE:
        return place + 1, "GBP", Decimal("0.01")
    name = place
    while name < place + 2 and tokens.low(name) not in NAMES and (tokens.capital(name) or tokens[name].low == "u.s."):
        name += 1
    if tokens.low(name) not in NAMES or (tokens.low(name) == "rs" and tokens[name].text != "Rs"):
        return None
    currency = NAMES[tokens.low(name)]
    whose = frozenset(stem for stem, _ in currency.lands if name > place and tokens.low(name - 1).startswith(stem))
    if name > place and not whose:
        return None
    after = name + 1
    if tokens.low(name) in {"pound", "pounds"} and tokens.low(after) == "sterling":
        whose, after = frozenset({"sterling"}), after + 1
    if tokens.low(name) in SHY and not whose and not large and not _speaks_of_money(tokens, from_token):
        return None
    # A dollar stays American and a cent a cent unless the words right before it say otherwise; rupees follow the text.
    follows_text = currency not in (DOLLAR, POUND)
    return after, _told(currency, whose or (lands if follows_text else frozenset())), currency.part


def _speaks_of_money(tokens: Tokens, place: int) -> bool:
    return any(tokens.low(before) in SPEAKS_OF_MONEY for before in range(place - SPEAKS_OF_MONEY_BEFORE, place))
