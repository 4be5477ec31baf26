"""Where the reader is and what is shown: values and pure transitions."""
