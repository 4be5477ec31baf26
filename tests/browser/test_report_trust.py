"""Tests that the report makes no requests, runs no foreign code, loses nothing, and is accessible and printable."""

import json

import pytest

HOSTILE = {
    "script": "<script>window.hurt = 1</script> the <b>mayor</b> resigned on Monday.",
    "end of script": "It said </script><script>window.hurt = 1</script><!-- the mayor resigned.",
    "handler": '<img src="x" onerror="window.hurt = 1"> the mayor resigned on Monday.',
    "attribute": '" onfocus="window.hurt = 1" autofocus x=" the mayor\'s \' resigned on Monday.',
    "address": "javascript:window.hurt=1 http://example.com/ the mayor resigned on Monday.",
    "entities": "AT&T &lt; &amp;lt; &#x3c &notit; the mayor resigned on Monday.",
    "style": "</style><style>body { display: none }</style> the mayor resigned on Monday.",
    "template": "{{ 7 * 7 }} {% raw %} {# the mayor #} resigned on Monday.",
    "bidi": "The \u202emayor\u202c \u2066resigned\u2069 on\u200f Monday.",
    "controls": "The\x00 mayor\x1b[31m resigned\x9b on\x07 Monday\x7f.",
}
PLAIN = "The mayor of the town resigned on Monday. Rain is expected tomorrow."
VISIBLE = {"bidi": "The �mayor� �resigned� on· Monday.", "controls": "The␀ mayor␛[31m resigned� on␇ Monday␡."}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_shown_and_does_nothing(name, page, report):
    page.open(report(HOSTILE[name], PLAIN))
    shown = page.run("return [...document.querySelectorAll('.cell.a p')].map(p => p.textContent).join(' ')")
    assert shown.split() == VISIBLE.get(name, HOSTILE[name]).split()
    assert page.run("return window.hurt") is None
    assert page.run("return document.scripts.length + document.images.length + document.styleSheets.length") == 3
    assert page.run("return getComputedStyle(document.body).display") == "block"
    data = page.run("return JSON.parse(document.getElementById('newsdiff-data').textContent)")
    assert [article["text"] for article in data["articles"]] == [HOSTILE[name], PLAIN]
    assert (page.console(), page.requests()) == ([], [])


def test_a_title_is_only_a_title(page, tmp_path):
    import newsdiff
    from newsdiff.outputs.html import html_report

    documents = [
        newsdiff.Document(
            PLAIN, "javascript:alert(1)", title="</title><script>window.hurt = 1</script>", path='"><b>.txt'
        ),
        newsdiff.Document(PLAIN, "<img src=x onerror=alert(1)>", title="javascript:alert(1)", date="<b>"),
    ]
    path = tmp_path / "report.html"
    path.write_text(html_report(newsdiff.compare(*documents)), encoding="utf-8")
    page.open(path)
    assert page.run("return document.title") == (
        "javascript:alert(1): “</title><script>window.hurt = 1</script>” and "
        "<img src=x onerror=alert(1)>: “javascript:alert(1)”, compared"
    )
    assert page.run("return window.hurt === undefined")
    titles = page.run("return [...document.querySelectorAll('h1 .headline')].map(bdi => bdi.textContent)")
    assert titles == [documents[0].title, documents[1].title]
    assert page.run("return document.querySelectorAll('[href]:not([href^=\"#\"]), img').length") == 0
    assert (page.console(), page.requests()) == ([], [])


def test_a_line_of_one_megabyte(page, report):
    page.open(report("long" * 250_000, PLAIN), width=360)
    assert len(page.run("return document.querySelector('.cell.a p').textContent")) == 1_000_000
    assert page.run("return document.documentElement.scrollWidth") <= 360
    assert page.console() == []


@pytest.mark.parametrize("width", [360, 700, 1024, 1440, 2560])
def test_no_horizontal_scrolling_and_no_console_messages(width, page, seeds):
    page.open(seeds, width=width)
    assert page.run("return document.documentElement.scrollWidth") <= width
    page.press("n", "n", "m", "/", "K", "\ue00c", "?")
    assert (page.console(), page.requests()) == ([], [])


def test_everything_is_readable_without_javascript(page, seeds):
    page.open(seeds)
    whole = page.run("return document.getElementById('passages').textContent")
    page.open(seeds, script=False)
    read = "document.getElementById('passages').textContent"
    assert page.cdp("Runtime.evaluate", expression=read)["result"]["value"] == whole
    unseen = "[...document.querySelectorAll('.row, .cell')].filter(e => !e.checkVisibility()).length"
    assert page.cdp("Runtime.evaluate", expression=unseen)["result"]["value"] == 0
    page.cdp("Runtime.evaluate", expression="document.getElementById('show-reworded').click()")
    left = "[...document.querySelectorAll('.row')].filter(e => e.checkVisibility()).every(e => e.matches('.reworded'))"
    assert page.cdp("Runtime.evaluate", expression=left)["result"]["value"] is True


def test_a_sheet_may_end_after_any_unmatched_sentence(page, report):
    page.open(report("The mayor resigned. Rain fell. The council met.", "The mayor resigned."))
    page.cdp("Emulation.setEmulatedMedia", media="print")
    parts = "[...document.querySelectorAll('.row.lone, .row.lone > *')].map(e => getComputedStyle(e).breakAfter)"
    assert set(page.run(f"return {parts}")) == {"auto"}, "the value of any part in the last row is that of the whole"


def test_every_passage_is_printed(page, seeds, pdftotext):
    page.open(seeds)
    numbers = page.run("return [...document.querySelectorAll('.row[id] .no')].map(a => a.textContent)")
    texts = page.run(
        "return [...document.querySelectorAll('.row:not(.verbatim) .cell p, .row.verbatim .cell.a p')]"
        ".map(p => p.textContent)"
    )
    printed = "".join(pdftotext(page.pdf()).split())
    assert [number for number in numbers if number not in printed] == []
    assert printed.count("LindaIkejiBlogandizhevsk-wire.txt") >= 3  # at the top of all sheets but the first
    assert [text for text in texts if "".join(text.split()) not in printed] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_no_accessibility_problems(scheme, width, page, seeds, axe):
    page.open(seeds, "#p10", width=width, scheme=scheme)
    page.run(axe)
    done = page.driver.execute_async_script(
        "const done = arguments[0];"
        "axe.run(document, {resultTypes: ['violations']}).then(r => done(JSON.stringify(r.violations)))"
    )
    found = {
        violation["id"]: [(node["html"][:120], node["failureSummary"][:300]) for node in violation["nodes"][:3]]
        for violation in json.loads(done)
    }
    assert found == {}
