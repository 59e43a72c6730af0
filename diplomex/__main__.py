"""``python -m diplomex`` does what ``diplomex`` does."""

from .cli import main

if __name__ == "__main__":
    main(prog_name="diplomex")
