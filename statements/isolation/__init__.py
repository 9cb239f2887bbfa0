"""Runs what touches a file in worker processes with limits."""
