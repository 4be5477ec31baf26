"""The widgets. Each is given what it shows and posts messages; none of them keeps state of the app."""
