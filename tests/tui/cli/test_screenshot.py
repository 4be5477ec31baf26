"""Pictures of the app, made without a terminal."""

import re
from xml.etree import ElementTree as ET  # the pictures are our own

import pytest


def words(svg):
    """Return the text in a picture."""
    return " ".join("".join(ET.fromstring(svg).itertext()).split())  # noqa: S314


def test_the_picture_shows_both_articles(newsdiff, folder):
    done = newsdiff("a.txt", "b.txt", "--screenshot", "app.svg", "--size", "120x40")
    assert (done.code, done.out, done.errors) == (1, "", "")
    picture = (folder / "app.svg").read_text(encoding="utf-8")
    assert "hospitalised" in words(picture)
    assert "hospitalized" in words(picture)
    assert re.findall("https?://(?!www.w3.org|www.textualize.io)", picture) == []


def test_keys_are_pressed_before_the_picture(newsdiff):
    plain = words(newsdiff("a.txt", "b.txt", "--screenshot", "-").out)
    pressed = words(newsdiff("a.txt", "b.txt", "--screenshot", "-", "--keys", "n ?").out)
    assert "next difference" not in plain
    assert "next difference" in pressed


def test_the_picture_of_three_articles_shows_their_statements(newsdiff, folder):
    (folder / "c.txt").write_text("The mayor resigned on Tuesday.", encoding="utf-8")
    done = newsdiff("a.txt", "b.txt", "c.txt", "--base", "b", "--screenshot", "-", "--size", "100x30")
    assert "3 outlets" in words(done.out)
    assert "The mayor resigned on [-Monday-]Tuesday." in words(done.out)


def test_a_picture_is_not_overwritten_without_force(newsdiff, folder):
    (folder / "app.svg").write_text("mine")
    done = newsdiff("a.txt", "b.txt", "--screenshot", "app.svg")
    assert (done.code, (folder / "app.svg").read_text()) == (2, "mine")
    assert "exists already" in done.errors
    assert newsdiff("a.txt", "b.txt", "--screenshot", "app.svg", "--force").code == 1
    assert (folder / "app.svg").read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--screenshot", "a.svg", "--size", "wide"], "'wide' is not a size: write, for example, 160x50"),
        (["--screenshot", "a.svg", "--size", "10x10"], "10x10 is not between 20x5 and 500x300"),
        (["--screenshot", "a.svg", "--keys", "n hop"], "'hop' is not the name of a key"),
        (["--screenshot", "a.svg", "--keys", "q"], "The keys quit the app"),
        (["--screenshot", "a.svg", "--json", "a.svg"], "Two outputs cannot go to one file, 'a.svg'"),
        (["--screenshot", "b.txt", "--force"], "'b.txt' is one of the articles"),
        (["--screenshot", "-", "--json", "-"], "--json - and --screenshot - cannot share standard output"),
        (["--keys", "n"], "--size and --keys need --screenshot"),
    ],
)
def test_invalid_requests_for_pictures(options, says, newsdiff, folder):
    done = newsdiff("a.txt", "b.txt", *options)
    assert (done.code, done.out) == (2, "")
    assert says in done.errors
    assert done.errors.count("\n") == 1
    assert not (folder / "a.svg").exists()
