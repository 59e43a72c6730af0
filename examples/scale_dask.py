"""Extraction on Dask, here by processes of this machine. Needs ``diplomex[dask]``.

python examples/scale_dask.py
"""

import dask
import dask.dataframe as dd
import pandas as pd

from diplomex.scale import on_dask

RELEASES = pd.DataFrame(
    {
        "id": ["lake-1", "lake-2"],
        "published": ["2024-05-06", "2024-05-07"],
        "publisher_country": ["LV", "LV"],
        "text": [
            "On 5 May President Ana Silva received Ambassador Jan Novak in Riga.",
            "A loan of EUR 12.5 million was agreed by Minister Ilze Kalniņa and Minister Bo Li.",
        ],
    }
)


def main() -> None:
    """Print who was named, and the sums, from a Dask data frame of releases."""
    releases = dd.from_pandas(RELEASES, npartitions=2)
    with dask.config.set(scheduler="processes"):
        people = on_dask(releases, "participants").compute()
        sums = on_dask(releases, "monetary_figures").compute()
    for row in people.itertuples():
        print(row.release_id, row.name, row.country)
    for row in sums.itertuples():
        print(row.release_id, row.currency, f"{row.amount:,.0f}")


if __name__ == "__main__":
    main()
