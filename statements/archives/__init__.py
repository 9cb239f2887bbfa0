"""Takes ZIPs apart."""
