"""Reading files with bounds and writing them whole or not at all."""
