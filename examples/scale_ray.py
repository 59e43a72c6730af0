"""Extraction on Ray, here by processes of this machine. Needs ``diplomex[ray]``.

python examples/scale_ray.py
"""

import pandas as pd
import ray

from diplomex.scale import on_ray

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
    """Print who was named, and the sums, from a Ray data set of releases."""
    ray.init(num_cpus=2, include_dashboard=False, logging_level="ERROR")
    releases = ray.data.from_pandas(RELEASES)
    for row in on_ray(releases, "participants").sort(["release_id", "participant_no"]).take_all():
        print(row["release_id"], row["name"], row["country"])
    for row in on_ray(releases, "monetary_figures").take_all():
        print(row["release_id"], row["currency"], f"{row['amount']:,.0f}")
    ray.shutdown()


if __name__ == "__main__":
    main()
