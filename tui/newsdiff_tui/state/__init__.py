"""The reader's place and what is shown: values and pure transitions."""
