"""The document: plain text, offsets back to the text as given, tokens and sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplomex.document import Document, plain


def sentences(text: str) -> list[str]:
    document = Document(text)
    return [document.text_of(a, b) for a, b in document.sentences]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("the President\u2019s \u201cguest\u201d", 'the President\'s "guest"'),
        ("Nur\u2011Sultan", "Nur-Sultan"),
        ("Mr\u00a0Adewale met\u2009him", "Mr Adewale met him"),
        ("co\u00adoperation", "cooperation"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("of\ufb01ce", "office"),
        ("Jose\u0301", "Jos\u00e9"),
        ("Trade &amp; Industry&nbsp;Ministry &#8211; talks", "Trade & Industry Ministry \u2013 talks"),
        ("\u202bright to left\u202c", "right to left"),
        ("a\x00b\ud800c", "a b\ufffdc"),
    ],
)
def test_typographic_variants_are_made_plain(source: str, expected: str) -> None:
    assert plain(source)[0] == expected


@given(st.text(alphabet=st.sampled_from("ab Z.é\u0301\u00ad\u200b\ufb01&amp;;\n\r\u2019\u00a0"), max_size=60))
def test_every_token_slices_back_to_the_source(source: str) -> None:
    document = Document(source)
    previous = 0
    for start, end in zip(document.starts, document.ends, strict=True):
        span = document.span(start, end)
        assert source[span.start : span.end] == span.text
        assert span.start >= previous
        assert span.text
        previous = span.end


@given(st.text(max_size=80))
def test_any_text_makes_a_document(source: str) -> None:
    document = Document(source)
    assert [w for a, b in document.sentences for w in document.words[a:b]] == document.words
    assert len(document.paragraphs) == len(document.sentences)


def test_offsets_leave_out_what_is_invisible() -> None:
    source = "The\u200b Presi\u00addent"
    document = Document(source)
    assert [document.span(a, b).text for a, b in zip(document.starts, document.ends, strict=True)] == [
        "The",
        "Presi\u00addent",
    ]


def test_tokens() -> None:
    words = Document("H.E. Mr. J.P. O'Brien, Germany's guest; C5+1 and al-Sabah (24th) for $1,150.5").words
    assert words == [
        *(
            "H.E.",
            "Mr",
            ".",
            "J.P.",
            "O'Brien",
            ",",
            "Germany",
            "'s",
            "guest",
            ";",
            "C5+1",
            "and",
            "al-Sabah",
            "(",
            "24th",
            ")",
        ),
        *("for", "$", "1,150.5"),
    ]


def test_sentences_end_neither_after_titles_nor_after_scales() -> None:
    assert sentences("Gen. A. Verhoeven met Dr. Maravic. They agreed on $3 bn. for Rs. 500 crore. It ended.") == [
        "Gen. A. Verhoeven met Dr. Maravic.",
        "They agreed on $3 bn. for Rs. 500 crore.",
        "It ended.",
    ]


def test_a_line_break_ends_a_sentence_unless_the_text_is_hard_wrapped() -> None:
    assert sentences("Visit of the Minister\nThe Minister came.") == ["Visit of the Minister", "The Minister came."]
    wrapped = "The Minister of Foreign Affairs came\nto the capital on Monday for talks\nwith the Prime Minister about trade\nand about the border."
    assert len(sentences(wrapped)) == 1


def test_white_space_before_the_text_only_shifts() -> None:
    assert sentences("  \n\n The Minister came. He left.") == sentences("The Minister came. He left.")


@given(
    st.lists(
        st.sampled_from(["Minister,", "J.P.", "U.S.-led", "O'Brien's", "5+1", "(EUR 2.5bn)", "\u0130zmir", "a" * 90]),
        min_size=1,
    )
)
def test_tokens_do_not_depend_on_what_else_stands_in_the_text(chunks: list[str]) -> None:
    apart = [word for chunk in chunks for word in Document(chunk).words]
    assert Document(" ".join(chunks)).words == apart
    assert Document(" \n".join(chunks) + "\n").words == apart


def test_states_written_short_and_joined_end_no_sentence() -> None:
    assert sentences("They saw the U.S.-U.K. border. It is long.") == ["They saw the U.S.-U.K. border.", "It is long."]
    assert sentences("They left the U.S. The guest stayed.") == ["They left the U.S.", "The guest stayed."]
