"""Extraction on Spark, on this machine alone. Needs ``diplomex[spark]`` and Java (Debian: ``default-jre-headless``).

python examples/scale_spark.py
"""

import os
import sys

from pyspark.sql import SparkSession

from diplomex.scale import on_spark

RELEASES = [
    ("lake-1", "2024-05-06", "LV", "On 5 May President Ana Silva received Ambassador Jan Novak in Riga."),
    (
        "lake-2",
        "2024-05-07",
        "LV",
        "A loan of EUR 12.5 million was agreed by Minister Ilze Kalniņa and Minister Bo Li.",
    ),
]


def main() -> None:
    """Print who was named, and the sums, from a Spark data frame of releases."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # the workers' Python: the one that has diplomex
    spark = (
        SparkSession.builder.master("local[2]").appName("diplomex").config("spark.ui.enabled", "false").getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    releases = spark.createDataFrame(RELEASES, "id string, published string, publisher_country string, text string")
    people = on_spark(releases.repartition(2), "participants")
    for row in people.orderBy("release_id", "participant_no").collect():
        print(row.release_id, row.name, row.country)
    for row in on_spark(releases, "monetary_figures").collect():
        print(row.release_id, row.currency, f"{row.amount:,.0f}")
    spark.stop()


if __name__ == "__main__":
    main()
