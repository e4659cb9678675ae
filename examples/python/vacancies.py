#!/usr/bin/env python3
"""Prints every vacant seat, one a line, with nothing but Python's standard library.

CADRE_URL=http://127.0.0.1:8080 CADRE_TOKEN=… python3 examples/python/vacancies.py
"""

import json
import os
import pathlib
import time
import urllib.error
import urllib.request

QUERY = (pathlib.Path(__file__).parent.parent / "vacancies.graphql").read_text()


def ask(query, variables):
    """Sends a query; answers its data, or raises what the server says is wrong with it."""
    request = urllib.request.Request(
        os.environ["CADRE_URL"] + "/graphql",
        json.dumps({"query": query, "variables": variables}).encode(),
        {
            "Authorization": "Bearer " + os.environ["CADRE_TOKEN"],
            "Content-Type": "application/json",
            "Accept": "application/graphql-response+json",
        },
    )
    try:
        with urllib.request.urlopen(request) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as refused:
        wait = refused.headers.get("Retry-After")  # the token has used up its allowance
        if refused.code == 429 and wait:
            time.sleep(int(wait))
            return ask(query, variables)
        answer = json.load(refused)
    for error in answer.get("errors", []):
        raise RuntimeError(error["extensions"]["code"] + ": " + error["message"])
    return answer["data"]


def vacancies():
    """Hands out vacant seats, page after page."""
    after = None
    while True:
        page = ask(QUERY, {"first": 5, "after": after})["org"]["positions"]
        for edge in page["edges"]:
            yield edge["node"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


for seat in vacancies():
    manager = seat["manager"] or {"title": "nobody"}
    team = seat["team"] or {"name": "no team"}
    print(seat["title"], manager["title"], team["name"], sep="\t")
