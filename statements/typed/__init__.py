"""Reads text that has no look but its line breaks, and sets other text so."""
