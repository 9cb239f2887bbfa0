"""The terminal's door: `plainsight COMMAND …`. One small file a command; nothing is computed here."""

from __future__ import annotations

import click

from cli.accuracy import accuracy
from cli.check import check
from cli.label import label
from cli.train import train
from cli.version import program_version


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(program_version(), prog_name="plainsight")
def main() -> None:
    """Plainsight reads modern slavery statements and shows what each really says."""


main.add_command(check)
main.add_command(label)
main.add_command(accuracy)
main.add_command(train)

if __name__ == "__main__":
    main()
