"""Reads web pages and Markdown."""
