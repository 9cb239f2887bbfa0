"""Measurements of the program, each one command."""
