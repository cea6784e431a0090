"""spark-submit scripts/scale/spark_pipe.py SHARDS INTO [SINGLE]

Reads every shard (*.ndjson) of the folder SHARDS into the folder INTO by Spark's rdd.pipe: a partition is one shard, its
element the path, its answer the report of the shard. Both folders, and the file SINGLE that `npm run build:annotate` makes,
have to be at the same paths on every machine. A task that fails is tried again by Spark and goes on where it stopped.
"""

import json
import os
import shlex
import sys
from pathlib import Path

from pyspark import SparkContext


def main(shards: str, into: str, single: str = "dist/pledgemark-annotate.mjs") -> None:
    names = sorted(str(path.resolve()) for path in Path(shards).glob("*.ndjson"))
    command = shlex.join(["node", str(Path(single).resolve()), "--shards", str(Path(into).resolve())])
    # pipe starts the command with these variables and no others
    env = {"PATH": os.environ["PATH"]}
    context = SparkContext(appName="pledgemark")
    try:
        # checkCode: a shard that is not done fails its task
        answers = context.parallelize(names, len(names)).pipe(command, env=env, checkCode=True)
        reports = answers.map(json.loads).collect()
    finally:
        context.stop()
    documents = sum(report["documents"] for report in reports)
    refused = sum(report["refused"] for report in reports)
    print(f"{len(reports)} of {len(names)} shards, {documents} documents, {refused} refused.")


if __name__ == "__main__":
    main(*sys.argv[1:])
