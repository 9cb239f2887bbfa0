"""Reads the lines of PDFs as they are printed, in reading order."""
