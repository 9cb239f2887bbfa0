"""Reads pages that are pictures by text recognition (OCR)."""
