"""How long it takes from a fresh process to the first scorecard: imports, law, model and all."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path
from statistics import median

from analyser.area_model.care import Care

_SCRIPT = """
from analyser.analyse import analyse
from analyser.area_model.care import Care
from criteria.load import load_law
from statements.isolation.isolate import Limits
from statements.parse import read_statement
from pathlib import Path
import sys
path, care, law = Path(sys.argv[1]), Care(sys.argv[2]), sys.argv[3]
statement = read_statement(path.read_bytes(), filename=path.name, limits=Limits())
analyse(statement, load_law(law), care)
"""

ROOT = Path(__file__).parent.parent
FIRST = ROOT / "statements" / "samples" / "brackenfold-clothing-2023.pdf"
"""The statement that is read first."""


def cold_start(care: Care, law: str, repeats: int) -> float:
    """Seconds of computing time, the median of the repeats, from a fresh process to the first scorecard.

    Raises:
        subprocess.CalledProcessError: if the process fails.
    """
    return median(_once(care, law) for _ in range(repeats))


def _once(care: Care, law: str) -> float:
    began = _used()
    subprocess.run([sys.executable, "-c", _SCRIPT, str(FIRST), care.value, law], cwd=ROOT, check=True)
    return _used() - began


def _used() -> float:
    """Seconds of computing time that processes started here, and ended, have used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
