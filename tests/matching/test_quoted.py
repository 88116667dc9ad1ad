"""Quotations of two articles are paired by their words, whoever is named as the speaker."""

from factcheck import Article, compare


def test_the_same_words_of_two_named_persons_meet() -> None:
    texts = [f"“We will rebuild the whole harbour by the end of May,” {who} said." for who in ("Clara Bell", "Tom Roe")]
    report = compare([Article.from_text(text, name=str(n)) for n, text in enumerate(texts)])
    assert {(f.kind, f.verdict) for f in report.findings} == {("attribution", "undecided"), ("quote", "undecided")}
