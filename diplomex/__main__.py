"""``python -m diplomex`` does what ``diplomex`` does."""

from .cli import main

main(prog_name="diplomex")
