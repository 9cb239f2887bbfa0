"""Puts lines together into headings, paragraphs, lists, tables and footnotes."""
