"""The detectors of discrepancies, which `newsdiff.discrepancies.DETECTORS` lists."""
