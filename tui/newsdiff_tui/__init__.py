"""The terminal app and the command line of newsdiff. Importing this package does not import Textual."""
