"""Laws, guidance and campaigns as data, and how they are loaded."""
