"""Reading ZIP archives (Word, OpenDocument, EPUB) within limits on size, number of members and nesting depth."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import MEGABYTE
from newsdiff.reading.signatures import REPAIR

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_UNPACKED = 64 * MEGABYTE
"""Maximum total size of the unpacked members in bytes, as declared in the archive's directory."""

MOST_MEMBERS = 20_000
"""Maximum number of members; a book with a picture on each page has a few thousand."""

MOST_ELEMENTS = 250_000
"""Maximum number of elements in an XML member; a novel in Word has about 50,000. Each takes about 60 microseconds."""

BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, KeyError)
"""Exceptions that `zipfile` raises for archives that are damaged, encrypted or compressed by an unknown method."""


class Archive:
    """The members of a ZIP archive; its directory is checked before anything is unpacked."""

    def __init__(self, data: bytes, where: str, kind: str) -> None:
        """Open an archive. Raises NewsdiffError if it is damaged or exceeds a limit.

        Args:
            data: All bytes.
            where: The name of the file in messages.
            kind: The kind of document, one of the values of `signatures.KINDS`.
        """
        self._where, self._kind = where, kind
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            members = self._zip.infolist()
        except BROKEN as error:
            raise self.damaged() from error
        if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > MOST_UNPACKED:
            raise NewsdiffError(
                f"{where} unpacks to more than {MOST_UNPACKED // MEGABYTE} MB, too much for an article: "
                "remove its pictures, or save its text as plain text."
            )
        if any(member.flag_bits & 1 for member in members):
            raise NewsdiffError(f"{where} is protected by a password: save a copy without one.")
        self.names = tuple(member.filename for member in members)

    def read(self, name: str) -> bytes:
        """Return the bytes of a member. Raises NewsdiffError if it is missing or damaged."""
        try:
            return self._zip.read(name)
        except BROKEN as error:
            raise self.damaged() from error

    def xml(self, name: str) -> _Element:
        """Parse an XML member and return its root element."""
        return parse_xml(self.read(name), self._where, self._kind)

    def damaged(self) -> NewsdiffError:
        """Return the error to raise for an archive that cannot be read."""
        return damaged(self._where, self._kind)


def damaged(where: str, kind: str) -> NewsdiffError:
    """Return the error to raise for a document that cannot be read."""
    return NewsdiffError(f"{where} is a damaged {kind}: {REPAIR}.")


def parse_xml(data: bytes, where: str, kind: str) -> _Element:
    """Parse XML without resolving entities or loading anything else.

    Raises NewsdiffError if it is invalid or has more than 256 nested elements, libxml2's limit.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError) as error:
        raise damaged(where, kind) from error
    if root is None:
        raise damaged(where, kind)
    if sum(1 for _ in root.iter()) > MOST_ELEMENTS:
        raise NewsdiffError(f"{where} is too long for an article: keep only the text of one.")
    return root


def local_name(element: _Element) -> str:
    """Return an element's name without its namespace; empty for comments and processing instructions."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: _Element, name: str) -> str:
    """Return the value of an attribute, ignoring namespaces; empty if it is missing."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""
